package org.anketa.web.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.anketa.shared.Text;

/** Problem details as RFC 9457 defines them. */
public final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    /** A problem without a type of its own: the title says what the status means, the detail what to do. */
    public static Response of(int status, Text title, Text detail, Locale language) {
        return of(status, describe(status, title, detail, language), language);
    }

    /** The problem's members, for more to be added. */
    public static ObjectNode describe(int status, Text title, Text detail, Locale language) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title.in(language))
                .put("status", status)
                .put("detail", detail.in(language));
    }

    /** The members as a response. */
    public static Response of(int status, ObjectNode members, Locale language) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Content-Language", language.getLanguage())
                .entity(members.toString().getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
