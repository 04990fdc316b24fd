package org.anketa.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.anketa.web.page.Preferences;

/** Answers in JSON. */
public final class Json {

    private Json() {}

    /** The language that the request asks for. */
    public static Locale language(HttpServletRequest request) {
        return Preferences.of(request).language();
    }

    /** The node in UTF-8, told to be in the language. */
    public static Response respond(JsonNode node, Locale language) {
        return respond(Response.Status.OK, node, language);
    }

    public static Response respond(Response.Status status, JsonNode node, Locale language) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(node.toString().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /**
     * What was made, with its address.
     *
     * @param path below {@code /api/v1}
     */
    public static Response created(String path, JsonNode node, HttpServletRequest request) {
        URI address = URI.create(request.getContextPath() + "/api/v1/" + path);
        return Response.fromResponse(respond(Response.Status.CREATED, node, language(request)))
                .location(address)
                .build();
    }
}
