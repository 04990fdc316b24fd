package org.anketa.web.page;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.anketa.analysis.FigureRenderer.Theme;
import org.jspecify.annotations.Nullable;

/** The switches in the page's head: language, and light or dark. */
@Path("preferences")
public final class PreferencesResource {

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    /** Remembers the choice in a cookie and goes back to the page it was made on. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @FormParam("language") @Nullable String language,
            @FormParam("theme") @Nullable String theme,
            @FormParam("back") @Nullable String back,
            @Context UriInfo uri) {
        Response.ResponseBuilder response = Response.seeOther(page(back, uri));
        Optional.ofNullable(language)
                .flatMap(Preferences::findLanguage)
                .ifPresent(found -> response.cookie(remember(found)));
        for (Theme known : Theme.values()) {
            String name = known.name().toLowerCase(Locale.ROOT);
            if (name.equals(theme)) {
                response.cookie(cookie(Preferences.THEME, name));
            }
        }
        return response.build();
    }

    /** What makes a browser show further pages in the language. */
    public static NewCookie remember(Locale language) {
        return cookie(Preferences.LANGUAGE, language.getLanguage());
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(ONE_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** A page of this application only: nobody is sent elsewhere by what a form says. */
    private static URI page(@Nullable String back, UriInfo uri) {
        URI base = uri.getBaseUri();
        if (back == null || !back.startsWith("/") || back.startsWith("//") || back.contains("\\")) {
            return base;
        }
        try {
            return base.resolve(back);
        } catch (IllegalArgumentException notAnAddress) {
            return base;
        }
    }
}
