package org.anketa.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookies of whoever signs in. No script sees them, no other site's form brings them along, and over HTTPS no other
 * host of the domain can set them: that is what {@code __Host-} makes browsers see to.
 */
public enum SignInCookie {
    /** Who is signed in, until the browser closes or the session ends. */
    SESSION("anketa-session", NewCookie.DEFAULT_MAX_AGE),
    /** That somebody has signed in with this browser before: other people's guesses don't slow it down. */
    BROWSER("anketa-browser", 180 * 24 * 60 * 60);

    private final String name;
    private final int seconds;

    SignInCookie(String name, int seconds) {
        this.name = name;
        this.seconds = seconds;
    }

    /** What the request brings. */
    public Optional<String> find(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String wanted = nameFor(request);
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(wanted))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** The cookie with a value, for the answer to the request. */
    public NewCookie of(HttpServletRequest request, String value) {
        return build(request, value, seconds);
    }

    /** What takes the cookie away. */
    public NewCookie gone(HttpServletRequest request) {
        return build(request, "", 0);
    }

    private NewCookie build(HttpServletRequest request, String value, int maxAge) {
        return new NewCookie.Builder(nameFor(request))
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String nameFor(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
