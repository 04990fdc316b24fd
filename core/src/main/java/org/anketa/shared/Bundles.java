package org.anketa.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;

/** Finds message templates beside the classes that use them; the platform caches the bundles by class loader. */
final class Bundles {

    /** English is the root bundle, so the machine's own locale must never be consulted in between. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    static Template template(Class<?> anchor, String key, Locale locale) {
        return Template.compile(pattern(anchor, key, locale));
    }

    /** The template as it stands in the file. */
    static String pattern(Class<?> anchor, String key, Locale locale) {
        return bundle(anchor, locale).getString(key);
    }

    /** The keys that the file of exactly this language holds; a bundle of the platform adds those of its parent. */
    static Set<String> keys(Class<?> anchor, Locale language) {
        String suffix = language.equals(Languages.ENGLISH) ? "" : "_" + language.getLanguage();
        try (InputStream in = anchor.getResourceAsStream("messages" + suffix + ".properties")) {
            if (in == null) {
                return Set.of();
            }
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return file.stringPropertyNames();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ResourceBundle bundle(Class<?> anchor, Locale locale) {
        String name = anchor.getPackageName() + ".messages";
        // A loader may be null only for classes of the platform, which have no messages of ours.
        ClassLoader loader = anchor.getClassLoader();
        return ResourceBundle.getBundle(
                name, locale, loader == null ? ClassLoader.getSystemClassLoader() : loader, CONTROL);
    }
}
