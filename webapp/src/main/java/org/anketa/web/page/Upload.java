package org.anketa.web.page;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anketa.interchange.TableSource;
import org.glassfish.jersey.media.multipart.BodyPartEntity;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.glassfish.jersey.server.ContainerRequest;

/** A form that brought a file. The file lies on disk, never in memory, until the upload is closed. */
public final class Upload implements AutoCloseable {

    private final FormDataMultiPart form;
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private Upload(FormDataMultiPart form, Path folder) {
        this.form = form;
        this.folder = folder;
    }

    /**
     * Receives the form.
     *
     * @param limit of the whole form, in bytes
     * @throws TooLarge if it is longer
     */
    public static Upload receive(ContainerRequest request, long limit) throws IOException {
        CappedStream body = new CappedStream(request.getEntityStream(), limit);
        if (told(request) > limit) {
            throw body.refusal();
        }
        request.setEntityStream(body);
        return new Upload(form(request), Files.createTempDirectory("anketa-upload"));
    }

    private static FormDataMultiPart form(ContainerRequest request) {
        try {
            FormDataMultiPart form = request.readEntity(FormDataMultiPart.class);
            if (form == null) {
                // A request without a kind of content is taken for any kind, and then has nothing in it.
                throw new NotSupportedException();
            }
            return form;
        } catch (RuntimeException wrapped) {
            // Jersey wraps what a body throws, for its own mapping of exceptions.
            throw findRefusal(wrapped).orElseThrow(() -> wrapped);
        }
    }

    private static Optional<TooLarge> findRefusal(Throwable wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    /** The file of that field, if one was chosen; it is gone when the upload is closed. */
    public Optional<TableSource> findFile(String field) throws IOException {
        FormDataBodyPart part = form.getField(field);
        if (part == null || part.getFileName().filter(name -> !name.isBlank()).isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve("file" + files.size());
        files.add(file);
        part.getEntityAs(BodyPartEntity.class).moveTo(file.toFile());
        return Optional.of(TableSource.of(file, name(part.getFileName().get())));
    }

    /** The name of the file of that field; empty if none was chosen. */
    public String fileName(String field) {
        FormDataBodyPart part = form.getField(field);
        return part == null ? "" : part.getFileName().map(Upload::name).orElse("");
    }

    /** The names of the fields that the form has. */
    public List<String> listFields() {
        return List.copyOf(form.getFields().keySet());
    }

    /** The text of that field, whatever kind of text it says to be; empty where the form has none. */
    public String text(String field) {
        FormDataBodyPart part = form.getField(field);
        return part == null ? "" : part.getEntityAs(String.class);
    }

    /** The length that the request says it has; 0 where it says none. */
    private static long told(ContainerRequest request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
    }

    /** Browsers send names in UTF-8, but headers are read as Latin-1; old ones send the whole path. */
    private static String name(String header) {
        String name = new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    @Override
    public void close() throws IOException {
        form.cleanup();
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
