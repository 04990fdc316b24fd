package org.anketa.web.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.datafile.DataFile;
import org.anketa.datafile.DataFileService;
import org.anketa.datafile.OpenData;
import org.anketa.dataset.CodebookEntry;
import org.anketa.interchange.CodebookFile;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.page.Attachment;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.TooLarge;
import org.anketa.web.page.Upload;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;
import org.glassfish.jersey.server.ContainerRequest;

/** The codebook of a data file, out of it and into it. */
@Path("files/{id}/codebook")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class CodebookResource {

    private final Pages pages;
    private final DataFileService files;
    private final long uploadLimit;

    /** @param uploadLimit in bytes */
    public CodebookResource(Pages pages, DataFileService files, long uploadLimit) {
        this.pages = pages;
        this.files = files;
        this.uploadLimit = uploadLimit;
    }

    @GET
    public Response download(@PathParam("id") String id, @Context HttpServletRequest request) throws IOException {
        OpenData data = files.getData(id);
        View view = View.of(request, CodebookResource.class);
        String name = FileName.base(data.file().name()) + " – " + view.say("codebook.file") + ".csv";
        StreamingOutput body = out -> CodebookFile.write(data.codebook(), view.language(), out);
        return Response.ok(body, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name))
                .build();
    }

    /** What the codebook says of a variable replaces what was said before; variables that it leaves out stay. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response merge(
            @PathParam("id") String id, @Context ContainerRequest form, @Context HttpServletRequest request)
            throws IOException {
        DataFile file = files.getDataFile(id);
        try (Upload upload = Upload.receive(form, uploadLimit)) {
            TableSource source = upload.findFile("codebook")
                    .orElseThrow(() -> new Refusal(Message.of(CodebookResource.class, "codebook.nothing")));
            List<CodebookEntry> read = CodebookFile.read(source, ReadingOptions.FIND);
            files.correct(id, known -> merged(known, read));
            return SeeOther.to(request, Addresses.variables(file) + "?codebook");
        } catch (Refusal refusal) {
            return rejected(request, id, refusal);
        }
    }

    private Response rejected(HttpServletRequest request, String id, Refusal refusal) throws IOException {
        OpenData data = files.getData(id);
        return pages.show(
                refusal instanceof TooLarge ? 413 : 422,
                "data/variables.jte",
                View.of(request, CodebookResource.class),
                Map.of(
                        "file",
                        data.file(),
                        "list",
                        VariableList.of(data.codebook(), "", 1),
                        "rejection",
                        new Rejection(refusal.reason(), "codebook")));
    }

    private static List<CodebookEntry> merged(List<CodebookEntry> before, List<CodebookEntry> said) {
        Map<String, CodebookEntry> byVariable = new LinkedHashMap<>();
        before.forEach(entry -> byVariable.put(entry.variable(), entry));
        said.forEach(entry -> byVariable.put(entry.variable(), entry));
        return List.copyOf(byVariable.values());
    }
}
