package org.anketa.example;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.anketa.plugin.PluginJar;

/** The example plugin, which brings the analysis {@code answer-rate} [variables]. */
public final class ExamplePlugin {

    private ExamplePlugin() {}

    /** Its folder of sources. */
    static Path sources() {
        URL folder = Objects.requireNonNull(ExamplePlugin.class.getResource("/example-plugin"));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Builds it into a folder of plugins, such as a home's, and returns its file. */
    public static Path buildInto(Path plugins) {
        return PluginJar.ofFolder(sources()).writeTo(plugins, "example-answers.jar");
    }
}
