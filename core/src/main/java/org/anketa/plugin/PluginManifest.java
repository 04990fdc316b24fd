package org.anketa.plugin;

import static org.pf4j.ManifestPluginDescriptorFinder.PLUGIN_CLASS;
import static org.pf4j.ManifestPluginDescriptorFinder.PLUGIN_DEPENDENCIES;
import static org.pf4j.ManifestPluginDescriptorFinder.PLUGIN_DESCRIPTION;
import static org.pf4j.ManifestPluginDescriptorFinder.PLUGIN_ID;
import static org.pf4j.ManifestPluginDescriptorFinder.PLUGIN_REQUIRES;
import static org.pf4j.ManifestPluginDescriptorFinder.PLUGIN_VERSION;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.pf4j.IndexedExtensionFinder;

/**
 * What a plugin file says about itself; each text is empty where it says nothing.
 *
 * @param description what it brings, in a sentence: {@code Plugin-Description} in English, {@code Plugin-Description-Ru} in
 *     Russian
 * @param requires the versions of the plugin interface that it runs on
 * @param dependencies the plugins that it wants to use
 * @param pluginClass the class that is told when the plugin starts and stops
 * @param extensions the names of the classes that its index lists as extensions
 */
record PluginManifest(
        String id,
        String version,
        LocalizedText description,
        String requires,
        String dependencies,
        String pluginClass,
        List<String> extensions) {

    /** What is known of a file that cannot be read. */
    static final PluginManifest UNREADABLE = new PluginManifest("", "", LocalizedText.EMPTY, "", "", "", List.of());

    PluginManifest {
        extensions = List.copyOf(extensions);
    }

    /** Reads a file; whether what it says will do is another question, see {@link #check}. */
    static PluginManifest read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            Attributes attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
            return new PluginManifest(
                    value(attributes, PLUGIN_ID),
                    value(attributes, PLUGIN_VERSION),
                    description(attributes),
                    value(attributes, PLUGIN_REQUIRES),
                    value(attributes, PLUGIN_DEPENDENCIES),
                    value(attributes, PLUGIN_CLASS),
                    extensions(jar));
        }
    }

    private static LocalizedText description(Attributes attributes) {
        String english = value(attributes, PLUGIN_DESCRIPTION);
        String russian = value(attributes, PLUGIN_DESCRIPTION + "-Ru");
        return russian.isEmpty() ? LocalizedText.of(english) : LocalizedText.of(english, russian);
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value.strip();
    }

    /** The index has one class a line and comments after a number sign. */
    private static List<String> extensions(JarFile jar) throws IOException {
        ZipEntry index = jar.getEntry(IndexedExtensionFinder.EXTENSIONS_RESOURCE);
        if (index == null) {
            return List.of();
        }
        try (InputStream in = jar.getInputStream(index)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /** Throws a {@link Refusal} if no plugin that says this of itself can run here. */
    void check() {
        if (id.isEmpty()) {
            throw PluginRefusals.because("plugin.noId");
        }
        if (version.isEmpty()) {
            throw PluginRefusals.because("plugin.noVersion");
        }
        if (!PluginApi.isVersion(version)) {
            throw PluginRefusals.because("plugin.badVersion", "version", version);
        }
        PluginApi.check(requires);
        if (!dependencies.isEmpty()) {
            throw PluginRefusals.because("plugin.dependent", "plugins", dependencies);
        }
        if (extensions.isEmpty()) {
            throw PluginRefusals.because("plugin.nothing");
        }
    }
}
