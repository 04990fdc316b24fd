package org.anketa.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.anketa.web.page.Preferences;

/** Answers in JSON. */
final class Json {

    private Json() {}

    /** The language that the request asks for. */
    static Locale language(HttpServletRequest request) {
        return Preferences.of(request).language();
    }

    /** The node in UTF-8, told to be in the language. */
    static Response respond(JsonNode node, Locale language) {
        return Response.ok(node.toString().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
