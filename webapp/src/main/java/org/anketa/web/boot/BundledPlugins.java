package org.anketa.web.boot;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plugins inside the WAR as files: a container that doesn't unpack the WAR gets them copied into the home. */
record BundledPlugins(Path folder) {

    private static final String INSIDE = "/WEB-INF/plugins";

    static BundledPlugins of(ServletContext context, Path home) {
        String unpacked = context.getRealPath(INSIDE);
        return new BundledPlugins(unpacked == null ? copied(context, home) : Path.of(unpacked));
    }

    private static Path copied(ServletContext context, Path home) {
        @Nullable Set<String> inside = context.getResourcePaths(INSIDE);
        try {
            Path folder = Files.createDirectories(home.resolve("work").resolve("plugins"));
            for (String name : inside == null ? Set.<String>of() : inside) {
                try (InputStream in = context.getResourceAsStream(name)) {
                    if (in != null) {
                        Path target = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
                        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
