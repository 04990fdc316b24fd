package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.data.StudyData;
import org.anketa.fieldwork.data.StudyDataService;
import org.anketa.interchange.DataDocument;
import org.anketa.interchange.DataFormat;
import org.anketa.interchange.Formats;
import org.anketa.shared.Languages;
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
        void write(DataDocument document, DataFormat format, Locale language, ByteArrayOutputStream out)
                throws IOException;
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
        StudyData data = studies.getData(study);
        Locale language = Preferences.of(http).language();
        // Complete before its first byte is sent: a defect must not yield half a file with status 200.
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        writing.write(
                new DataDocument(data.everything(), data.everythingCodebook(), labels), format, language, content);
        audit.record(
                Visitor.get(http).name(),
                AuditAction.DATA_EXPORTED,
                data.study().title().in(Languages.ENGLISH) + " (" + study + ")");
        String name = data.study().title().in(language) + suffix + "." + format.id();
        return Response.ok((StreamingOutput) content::writeTo, format.mediaType())
                .header("Content-Disposition", Attachment.named(name))
                .header("Cache-Control", "no-store")
                .build();
    }
}
