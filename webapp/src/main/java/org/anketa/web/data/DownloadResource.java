package org.anketa.web.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.anketa.account.Role;
import org.anketa.datafile.DataFileService;
import org.anketa.datafile.OpenData;
import org.anketa.interchange.DataFormat;
import org.anketa.interchange.Formats;
import org.anketa.web.page.Attachment;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** The data of a file, in any format that there is. */
@Path("files/{id}/data")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class DownloadResource {

    private final DataFileService files;
    private final Formats formats;

    public DownloadResource(DataFileService files, Formats formats) {
        this.files = files;
        this.formats = formats;
    }

    @GET
    @Path("{format}")
    public Response download(
            @PathParam("id") String id, @PathParam("format") String formatId, @Context HttpServletRequest request)
            throws IOException {
        OpenData data = files.getData(id);
        DataFormat format = formats.getDataFormat(formatId);
        View view = View.of(request, DownloadResource.class);
        StreamingOutput body = out -> format.write(data.table(), data.codebook(), view.language(), out);
        return Response.ok(body, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(FileName.base(data.file().name()) + "." + format.id()))
                .build();
    }
}
