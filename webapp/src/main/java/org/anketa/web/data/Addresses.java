package org.anketa.web.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.anketa.datafile.DataFile;

/** Where the pages about a data file are, from the application's root. */
public final class Addresses {

    private Addresses() {}

    public static String file(DataFile file) {
        return "/files/" + file.id();
    }

    public static String variables(DataFile file) {
        return file(file) + "/variables";
    }

    /** The page of a variable, whose name may have any characters. */
    public static String variable(DataFile file, String name) {
        return variables(file) + "/" + PathName.encode(name);
    }

    /** Sends the browser on to a page, so that it can be reloaded without sending the form again. */
    static Response seeOther(HttpServletRequest request, String path) {
        return Response.seeOther(URI.create(request.getContextPath() + path)).build();
    }
}
