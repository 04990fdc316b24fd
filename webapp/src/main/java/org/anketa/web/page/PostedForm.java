package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody sent by a form. If it can't be taken in now, the page that says so holds it: browsers forget what was typed
 * into pages that no cache may keep, so "go back" would lose it.
 *
 * @param fields names and values as they were sent, a name as often as it came
 */
public record PostedForm(List<Map.Entry<String, String>> fields) {

    /** In bytes: larger ones are no page's of ours. */
    public static final int LIMIT = 2 << 20;

    private static final String ATTRIBUTE = PostedForm.class.getName();
    private static final String TYPE = "application/x-www-form-urlencoded";
    private static final String SECRET = "password";

    public PostedForm {
        fields = List.copyOf(fields);
    }

    /** Keeps the body with its request, for {@link #of}. */
    public static void remember(ContainerRequestContext request, byte[] body) {
        // The servlet container's request has it as an attribute.
        request.setProperty(ATTRIBUTE, body);
    }

    /** Reads what nobody has read yet, if it is a form of the usual size, and keeps it with its request. */
    public static void receive(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith(TYPE);
        if (form && request.getMethod().equals("POST") && request.getAttribute(ATTRIBUTE) == null) {
            byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
            if (body.length <= LIMIT) {
                request.setAttribute(ATTRIBUTE, body);
            }
        }
    }

    /** What came with the request; nothing if it was no form, or holds a password, which no page repeats. */
    public static Optional<PostedForm> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof byte[] body
                ? parse(new String(body, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Optional<PostedForm> parse(String text) {
        try {
            List<Map.Entry<String, String>> fields = read(text);
            boolean secret = fields.stream()
                    .anyMatch(field -> field.getKey().toLowerCase(Locale.ROOT).contains(SECRET));
            return secret ? Optional.empty() : Optional.of(new PostedForm(fields));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /**
     * The names and values of a body of the type application/x-www-form-urlencoded, as they came.
     *
     * @throws IllegalArgumentException if something in it isn't encoded so
     */
    public static List<Map.Entry<String, String>> read(String body) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (String part : body.split("&", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                fields.add(Map.entry(
                        decode(equals < 0 ? part : part.substring(0, equals)),
                        equals < 0 ? "" : decode(part.substring(equals + 1))));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
