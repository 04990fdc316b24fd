package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.data.StudyData;
import org.anketa.fieldwork.data.StudyDataService;
import org.anketa.interchange.DataDocument;
import org.anketa.interchange.DataFormat;
import org.anketa.interchange.Formats;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.shared.Overload;
import org.anketa.web.page.Attachment;
import org.anketa.web.page.Preferences;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/**
 * The responses of a study as a file, a row each, in every format that there is; and what their values mean. Rows are
 * single responses and the values have everything that was written, so analysts get neither: results are theirs.
 */
@Path("studies/{study}")
@Allowed(Role.LIBRARIAN)
public final class StudyDataResource {

    /** Files are made by so many at a time: each takes a processor, and each study's table memory. */
    private static final int AT_A_TIME = 2;

    private static final Duration ANOTHER_TRY = Duration.ofSeconds(15);

    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final StudyDataService studies;
    private final Formats formats;
    private final AuditLog audit;

    public StudyDataResource(StudyDataService studies, Formats formats, AuditLog audit) {
        this.studies = studies;
        this.formats = formats;
        this.audit = audit;
    }

    /** What writes one of the files. */
    @FunctionalInterface
    private interface Writing {
        void write(DataDocument document, DataFormat format, Locale language, OutputStream out) throws IOException;
    }

    /** The responses; with labels in the place of values if the address asks for them. */
    @GET
    @Path("data.{format}")
    public Response data(
            @PathParam("study") UUID study,
            @PathParam("format") String format,
            @QueryParam("labels") @Nullable String labels,
            @Context HttpServletRequest http)
            throws IOException {
        return file(study, format, labels != null, "", http, DataDocument::write);
    }

    @GET
    @Path("codebook.{format}")
    public Response codebook(
            @PathParam("study") UUID study, @PathParam("format") String format, @Context HttpServletRequest http)
            throws IOException {
        return file(study, format, false, "-codebook", http, DataDocument::writeCodebook);
    }

    private Response file(
            UUID study, String formatId, boolean labels, String suffix, HttpServletRequest http, Writing writing)
            throws IOException {
        DataFormat format = formats.getDataFormat(formatId);
        if (!places.tryAcquire()) {
            throw new Overload(Message.of(StudyDataResource.class, "export.busy"), ANOTHER_TRY);
        }
        try {
            StudyData data = studies.getData(study);
            Locale language = Preferences.of(http).language();
            DataDocument document = new DataDocument(data.everything(), data.everythingCodebook(), labels);
            InputStream content = WholeContent.of(out -> writing.write(document, format, language, out));
            audit.record(
                    Visitor.get(http).name(),
                    AuditAction.DATA_EXPORTED,
                    data.study().title().in(Languages.ENGLISH) + " (" + study + ")");
            String name = data.study().title().in(language) + suffix + "." + format.id();
            return Response.ok(content, format.mediaType())
                    .header("Content-Disposition", Attachment.named(name))
                    .header("Cache-Control", "no-store")
                    .build();
        } finally {
            places.release();
        }
    }
}
