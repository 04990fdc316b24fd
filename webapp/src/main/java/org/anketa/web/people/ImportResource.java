package org.anketa.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.interchange.SafeCsv;
import org.anketa.interchange.TableSource;
import org.anketa.people.staff.StaffImport;
import org.anketa.people.staff.StaffImports;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.anketa.web.page.Attachment;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.TooLarge;
import org.anketa.web.page.Upload;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.glassfish.jersey.server.ContainerRequest;

/** The first step of importing a staff list: choosing the file. */
@Path("staff/import")
@Allowed(Role.LIBRARIAN)
public final class ImportResource {

    static final String CSV = "text/csv;charset=UTF-8";

    /** In bytes. The staff of a large city takes a tenth of it. */
    private static final long LIMIT = 20L << 20;

    private static final List<String> EXAMPLE =
            List.of("example.head", "example.first", "example.second", "example.third");

    private final Pages pages;
    private final StaffImports imports;

    public ImportResource(Pages pages, StaffImports imports) {
        this.pages = pages;
        this.imports = imports;
    }

    @GET
    public Response begin(@Context HttpServletRequest request) {
        return pages.show("people/import.jte", View.of(request, ImportResource.class), Map.of("limit", LIMIT));
    }

    /** Reads the list, and goes on to what it would change; or comes back with what is wrong with it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@Context ContainerRequest form, @Context HttpServletRequest request) throws IOException {
        try (Upload upload = Upload.receive(form, LIMIT)) {
            TableSource source = upload.findFile("file")
                    .orElseThrow(() -> new Refusal(Message.of(ImportResource.class, "import.nothing")));
            StaffImport read = imports.read(Visitor.workspace(request), source);
            return SeeOther.to(request, "/staff/import/" + read.id());
        } catch (TooLarge refusal) {
            return refused(413, request, Message.of(ImportResource.class, "import.large", "limit", LIMIT >> 20));
        } catch (Refusal refusal) {
            return refused(422, request, refusal.reason());
        }
    }

    private Response refused(int status, HttpServletRequest request, Text reason) {
        return refused(pages, status, request, reason);
    }

    /** The page of the first step with what was wrong with the one that was tried. */
    static Response refused(Pages pages, int status, HttpServletRequest request, Text reason) {
        View view = View.of(request, ImportResource.class);
        return pages.show(status, "people/import.jte", view, Map.of("limit", LIMIT, "problem", view.say(reason)));
    }

    /** A list to begin with, in the reader's language. */
    @GET
    @Path("example.csv")
    public Response example(@Context HttpServletRequest request) {
        View view = View.of(request, ImportResource.class);
        StreamingOutput body = out -> {
            SafeCsv csv = new SafeCsv(out);
            EXAMPLE.forEach(line -> csv.row(List.of(view.say(line).split(";", -1))));
            csv.flush();
        };
        return Response.ok(body, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(view.say("example.file")))
                .build();
    }
}
