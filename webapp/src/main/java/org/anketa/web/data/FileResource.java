package org.anketa.web.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.datafile.DataFile;
import org.anketa.datafile.DataFileService;
import org.anketa.datafile.OpenData;
import org.anketa.interchange.Formats;
import org.anketa.shared.Refusal;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** One data file: how its table begins, how it was read, and how to read it otherwise. */
@Path("files/{id}")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class FileResource {

    private final Pages pages;
    private final DataFileService files;
    private final Formats formats;

    public FileResource(Pages pages, DataFileService files, Formats formats) {
        this.pages = pages;
        this.files = files;
        this.formats = formats;
    }

    @GET
    public Response show(
            @PathParam("id") String id,
            @QueryParam("reread") @Nullable String reread,
            @Context HttpServletRequest request)
            throws IOException {
        OpenData data = files.getData(id);
        ReadingForm reading = ReadingForm.of(data.file().reading());
        return show(200, request, data, reading, Map.of("reread", reread != null));
    }

    /** Reads the file as the form says; where that cannot be done, the page comes back as the file was. */
    @POST
    @Path("reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reread(
            @PathParam("id") String id,
            @FormParam("delimiter") @DefaultValue("") String delimiter,
            @FormParam("encoding") @DefaultValue("") String encoding,
            @FormParam("sheet") @DefaultValue("") String sheet,
            @Context HttpServletRequest request)
            throws IOException {
        ReadingForm reading = new ReadingForm(delimiter, encoding, sheet);
        OpenData before = files.getData(id);
        try {
            DataFile file = files.reread(id, reading.options());
            return SeeOther.to(request, Addresses.file(file) + "?reread");
        } catch (Refusal refusal) {
            Rejection rejection = new Rejection(refusal.reason(), "reading");
            return show(422, request, before, reading, Map.of("rejection", rejection));
        }
    }

    /** Asks before anything is deleted. */
    @GET
    @Path("remove")
    public Response confirmRemoval(@PathParam("id") String id, @Context HttpServletRequest request) throws IOException {
        View view = View.of(request, FileResource.class);
        return pages.show("data/remove.jte", view, Map.of("file", files.getDataFile(id)));
    }

    @POST
    @Path("remove")
    public Response remove(@PathParam("id") String id, @Context HttpServletRequest request) throws IOException {
        files.remove(id);
        return SeeOther.to(request, "/files?removed");
    }

    private Response show(
            int status, HttpServletRequest request, OpenData data, ReadingForm reading, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("data", data);
        values.put("preview", Preview.of(data));
        values.put("reading", reading);
        values.put("formats", formats.dataFormats());
        return pages.show(status, "data/file.jte", View.of(request, FileResource.class), values);
    }
}
