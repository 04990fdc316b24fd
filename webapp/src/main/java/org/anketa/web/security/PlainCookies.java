package org.anketa.web.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import java.util.Locale;

/**
 * Writes cookies as RFC 6265 has them. The framework adds the attribute {@code Version} of the rules before, and libraries
 * that still know it send the value back in quotation marks, by which nobody is recognized.
 */
public final class PlainCookies implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        List<Object> cookies = response.getHeaders().get(HttpHeaders.SET_COOKIE);
        if (cookies != null) {
            cookies.replaceAll(cookie -> cookie instanceof NewCookie made ? written(made) : cookie);
        }
    }

    private static String written(NewCookie cookie) {
        StringBuilder header = new StringBuilder(cookie.getName()).append('=').append(cookie.getValue());
        header.append("; Path=").append(cookie.getPath());
        if (cookie.getMaxAge() != NewCookie.DEFAULT_MAX_AGE) {
            header.append("; Max-Age=").append(cookie.getMaxAge());
        }
        if (cookie.isSecure()) {
            header.append("; Secure");
        }
        if (cookie.isHttpOnly()) {
            header.append("; HttpOnly");
        }
        if (cookie.getSameSite() != null) {
            String word = cookie.getSameSite().name();
            header.append("; SameSite=")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return header.toString();
    }
}
