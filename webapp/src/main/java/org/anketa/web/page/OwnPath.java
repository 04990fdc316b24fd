package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A page of this application that somebody asks to be led to: nobody is sent elsewhere by what an address says. */
public final class OwnPath {

    private OwnPath() {}

    /** The path with its query, from the server's root; the first page where it is missing or of another site. */
    public static URI orRoot(@Nullable String path, HttpServletRequest request) {
        URI root = URI.create(request.getContextPath() + "/");
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return root;
        }
        try {
            URI own = new URI(path);
            return own.isAbsolute() || own.getRawAuthority() != null ? root : own;
        } catch (URISyntaxException notAnAddress) {
            return root;
        }
    }
}
