package org.anketa.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file in a folder of plugins whose name says that somebody takes it for a plugin. */
record PluginFile(Path path, PluginOrigin origin) {

    private static final Logger LOG = LoggerFactory.getLogger(PluginFile.class);

    /** The files of the folders: what came with the product first, in each folder by name. */
    static List<PluginFile> list(List<PluginFolder> folders) {
        return folders.stream()
                .sorted(Comparator.comparing(PluginFolder::origin))
                .flatMap(folder -> list(folder).stream())
                .toList();
    }

    private static List<PluginFile> list(PluginFolder folder) {
        if (!Files.isDirectory(folder.path())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.path())) {
            return files.map(path -> new PluginFile(path, folder.origin()))
                    .filter(file -> file.ends(".jar") || file.isZip())
                    .sorted(Comparator.comparing(PluginFile::name))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("The folder of plugins {} cannot be read: {}", folder.path(), unreadable.toString());
            return List.of();
        }
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    boolean isZip() {
        return ends(".zip");
    }

    /** Names that begin with a point are other programs' notes about a file. */
    private boolean ends(String ending) {
        return !name().startsWith(".") && name().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
