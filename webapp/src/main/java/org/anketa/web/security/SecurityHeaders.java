package org.anketa.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells the browser what a page may do: load from here only, run no inline script, stand in nobody's frame, use none of
 * the machine's devices, and come by HTTPS for a year once it has.
 */
public final class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY =
            "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        set(response, request.isSecure());
        if (request.getServletPath().equals("/assets") && request.getParameter("v") != null) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }

    /** Sets them on an answer that doesn't pass the filter. */
    public static void set(HttpServletResponse response, boolean secure) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Permissions-Policy", DEVICES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Other sites learn nothing; with "no-referrer" browsers would hide from us, too, where a form was sent from.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Accept-CH", "Sec-CH-Prefers-Color-Scheme");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
