package org.anketa.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.web.page.OwnPath;
import org.anketa.web.page.Preferences;
import org.anketa.web.security.Everybody;
import org.jspecify.annotations.Nullable;

/** The switches in the page's head: language, and light or dark. */
@Path("preferences")
@Everybody
public final class PreferencesResource {

    /** Remembers the choice in a cookie and goes back to the page it was made on. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @FormParam("language") @Nullable String language,
            @FormParam("theme") @Nullable String theme,
            @FormParam("back") @Nullable String back,
            @Context HttpServletRequest request) {
        Response.ResponseBuilder response = Response.seeOther(OwnPath.orRoot(back, request));
        Optional.ofNullable(language)
                .flatMap(Preferences::findLanguage)
                .ifPresent(found -> response.cookie(Preferences.remember(found, request)));
        for (Theme known : Theme.values()) {
            String name = known.name().toLowerCase(Locale.ROOT);
            if (name.equals(theme)) {
                response.cookie(Preferences.cookie(Preferences.THEME, name, request));
            }
        }
        return response.build();
    }
}
