package org.anketa.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.shared.Languages;

/**
 * How a reader wants the pages: what was chosen with the switches of the page, else what the browser says.
 *
 * @param language one of the product's languages
 * @param theme what was chosen, else what the browser says, else light
 * @param themeChosen whether the theme was chosen here; where not, the pages follow the reader's system
 */
public record Preferences(Locale language, Theme theme, boolean themeChosen) {

    public static final String LANGUAGE = "language";
    public static final String THEME = "theme";

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    /** The preferences of whoever sent the request. */
    public static Preferences of(HttpServletRequest request) {
        Locale language = cookie(request, LANGUAGE)
                .flatMap(Preferences::findLanguage)
                .orElseGet(() -> Languages.best(accepted(request)));
        Optional<String> chosen = cookie(request, THEME);
        Theme theme = chosen.or(() -> Optional.ofNullable(request.getHeader("Sec-CH-Prefers-Color-Scheme")))
                .map(name -> name.contains("dark") ? Theme.DARK : Theme.LIGHT)
                .orElse(Theme.LIGHT);
        return new Preferences(language, theme, chosen.isPresent());
    }

    /** The product's language of that code. */
    public static Optional<Locale> findLanguage(String code) {
        return Languages.ALL.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /** What makes a browser ask for further pages in the language. */
    public static NewCookie remember(Locale language, HttpServletRequest request) {
        return cookie(LANGUAGE, language.getLanguage(), request);
    }

    /** What makes a browser remember a preference. */
    public static NewCookie cookie(String name, String value, HttpServletRequest request) {
        return new NewCookie.Builder(nameFor(name, request))
                .value(value)
                .path("/")
                .maxAge(ONE_YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Without the header the container would tell the machine's own locale, which is nobody's wish. */
    private static List<Locale> accepted(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }

    /** Over HTTPS no other host of the domain can set it: that is what {@code __Host-} makes browsers see to. */
    private static String nameFor(String name, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        String wanted = nameFor(name, request);
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(wanted))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
