package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Sends the browser on after a form, so that the page can be reloaded without sending the form again. */
public final class SeeOther {

    private SeeOther() {}

    /**
     * The answer that leads to another page of the application.
     *
     * @param path from the application's root, escaped
     */
    public static Response to(HttpServletRequest request, String path) {
        return Response.seeOther(URI.create(request.getContextPath() + path)).build();
    }

    /** The same, with something for the browser to remember. */
    public static Response to(HttpServletRequest request, String path, NewCookie cookie) {
        return Response.fromResponse(to(request, path)).cookie(cookie).build();
    }
}
