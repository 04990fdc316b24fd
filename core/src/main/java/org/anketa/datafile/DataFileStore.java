package org.anketa.datafile;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anketa.dataset.CodebookEntry;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;
import org.jspecify.annotations.Nullable;

/** One folder a data file: its content, and beside it what is known about it. */
final class DataFileStore {

    private static final String CONTENT = "content";
    private static final String ABOUT = "about.json";

    private final Path folder;
    /** Of a record its components are written, not what is derived from them. */
    private final ObjectMapper json =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    DataFileStore(Path folder) {
        this.folder = folder;
    }

    /** What is written to disk; its members are part of the format. */
    private record About(
            String name,
            long size,
            String opened,
            @Nullable Character delimiter,
            @Nullable String encoding,
            @Nullable String sheet,
            List<CodebookEntry> corrections,
            int revision) {

        static About of(DataFile file) {
            Charset encoding = file.reading().encoding();
            return new About(
                    file.name(),
                    file.size(),
                    file.opened().toString(),
                    file.reading().delimiter(),
                    encoding == null ? null : encoding.name(),
                    file.reading().sheet(),
                    file.corrections(),
                    file.revision());
        }

        DataFile file(String id) {
            ReadingOptions reading =
                    new ReadingOptions(delimiter, encoding == null ? null : Charset.forName(encoding), sheet);
            return new DataFile(id, name, size, Instant.parse(opened), reading, corrections, revision);
        }
    }

    /** Copies the content; the file is listed only after {@link #save}. */
    void copy(String id, TableSource source) throws IOException {
        Path own = Files.createDirectories(folder.resolve(id));
        try (InputStream in = source.open();
                OutputStream out = Files.newOutputStream(own.resolve(CONTENT))) {
            in.transferTo(out);
        }
        force(own.resolve(CONTENT));
    }

    TableSource content(DataFile file) throws IOException {
        return TableSource.of(folder.resolve(file.id()).resolve(CONTENT), file.name());
    }

    /** Writes what is known about the file; on return it is on disk, whole or not at all. */
    void save(DataFile file) throws IOException {
        Path own = folder.resolve(file.id());
        Path fresh = Files.createTempFile(own, "about", ".tmp");
        json.writeValue(fresh.toFile(), About.of(file));
        force(fresh);
        Files.move(fresh, own.resolve(ABOUT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<DataFile> find(String id) throws IOException {
        // An id comes from an address, so it must not lead out of the folder.
        if (!id.matches("[a-z0-9]+")) {
            return Optional.empty();
        }
        Path about = folder.resolve(id).resolve(ABOUT);
        return Files.exists(about)
                ? Optional.of(json.readValue(about.toFile(), About.class).file(id))
                : Optional.empty();
    }

    /** The newest first. */
    List<DataFile> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<DataFile> files = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                find(child.getFileName().toString()).ifPresent(files::add);
            }
        }
        files.sort(Comparator.comparing(DataFile::opened).reversed().thenComparing(DataFile::id));
        return files;
    }

    /** Deletes what there is of the file; what is known about it goes first, so half a file is never listed. */
    void remove(String id) throws IOException {
        Path own = folder.resolve(id);
        Files.deleteIfExists(own.resolve(ABOUT));
        if (Files.isDirectory(own)) {
            try (Stream<Path> rest = Files.list(own)) {
                for (Path path : rest.toList()) {
                    Files.deleteIfExists(path);
                }
            }
            Files.deleteIfExists(own);
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
