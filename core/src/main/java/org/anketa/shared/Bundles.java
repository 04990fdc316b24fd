package org.anketa.shared;

import java.util.Locale;
import java.util.ResourceBundle;

/** Finds message templates beside the classes that use them; the platform caches the bundles by class loader. */
final class Bundles {

    /** English is the root bundle, so the machine's own locale must never be consulted in between. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    static Template template(Class<?> anchor, String key, Locale locale) {
        return Template.compile(bundle(anchor, locale).getString(key));
    }

    static boolean has(Class<?> anchor, String key, Locale locale) {
        ResourceBundle bundle = bundle(anchor, locale);
        boolean own = bundle.getLocale().getLanguage().equals(locale.getLanguage())
                || locale.getLanguage().equals(Languages.ENGLISH.getLanguage());
        return own && bundle.keySet().contains(key);
    }

    private static ResourceBundle bundle(Class<?> anchor, Locale locale) {
        String name = anchor.getPackageName() + ".messages";
        // A loader may be null only for classes of the platform, which have no messages of ours.
        ClassLoader loader = anchor.getClassLoader();
        return ResourceBundle.getBundle(
                name, locale, loader == null ? ClassLoader.getSystemClassLoader() : loader, CONTROL);
    }
}
