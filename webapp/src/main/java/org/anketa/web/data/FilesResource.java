package org.anketa.web.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.datafile.DataFile;
import org.anketa.datafile.DataFileService;
import org.anketa.dataset.CodebookEntry;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.TooLarge;
import org.anketa.web.page.Upload;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/** The page of data files: open one, or go on with one that is open. */
@Path("")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class FilesResource {

    private final Pages pages;
    private final DataFileService files;
    private final long uploadLimit;

    /** @param uploadLimit in bytes */
    public FilesResource(Pages pages, DataFileService files, long uploadLimit) {
        this.pages = pages;
        this.files = files;
        this.uploadLimit = uploadLimit;
    }

    @GET
    @Path("files")
    public Response show(@QueryParam("removed") @Nullable String removed, @Context HttpServletRequest request)
            throws IOException {
        return show(200, request, ReadingForm.FIND, Map.of("removed", removed != null));
    }

    /** Opens the file that came, and goes on to its page; or comes back with what is wrong with it. */
    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response open(@Context ContainerRequest form, @Context HttpServletRequest request) throws IOException {
        try (Upload upload = Upload.receive(form, uploadLimit)) {
            ReadingForm reading = ReadingForm.sent(upload::text);
            try {
                TableSource source = upload.findFile("file")
                        .orElseThrow(() -> new Refusal(Message.of(FilesResource.class, "open.nothing")));
                return SeeOther.to(request, Addresses.file(files.open(source, reading.options())));
            } catch (Refusal refusal) {
                return rejected(422, request, reading, refusal);
            }
        } catch (TooLarge refusal) {
            return rejected(413, request, ReadingForm.FIND, refusal);
        }
    }

    /** Opens the sample that comes with the product. */
    @POST
    @Path("sample")
    public Response openSample(@Context HttpServletRequest request) throws IOException {
        View view = View.of(request, FilesResource.class);
        DataFile file = files.open(SampleData.source(view.say("sample.file")), ReadingOptions.FIND);
        List<CodebookEntry> codebook = SampleData.codebook();
        files.correct(file.id(), none -> codebook);
        return SeeOther.to(request, Addresses.file(file));
    }

    private Response rejected(int status, HttpServletRequest request, ReadingForm reading, Refusal refusal)
            throws IOException {
        return show(status, request, reading, Map.of("rejection", new Rejection(refusal.reason(), "file")));
    }

    private Response show(int status, HttpServletRequest request, ReadingForm reading, Map<String, Object> more)
            throws IOException {
        Map<String, Object> values = new HashMap<>(more);
        values.put("files", files.listDataFiles());
        values.put("reading", reading);
        values.put("limit", uploadLimit);
        return pages.show(status, "data/files.jte", View.of(request, FilesResource.class), values);
    }
}
