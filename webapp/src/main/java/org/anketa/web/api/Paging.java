package org.anketa.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list somebody asks for.
 *
 * @param offset how many items to pass over
 * @param limit how many items to give at the most
 */
public record Paging(int offset, int limit) {

    public static final int USUAL_LIMIT = 100;
    public static final int HIGHEST_LIMIT = 1000;

    /**
     * Reads the parameters of an address; null or blank stands for the usual.
     *
     * @throws Refusal if one isn't a whole number in range
     */
    public static Paging of(@Nullable String offset, @Nullable String limit) {
        return new Paging(
                number("offset", offset, 0, 0, Integer.MAX_VALUE),
                number("limit", limit, USUAL_LIMIT, 1, HIGHEST_LIMIT));
    }

    private static int number(String name, @Nullable String text, int usual, int least, int most) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notWhole) {
            // Refused like a number out of range.
        }
        throw new Refusal(Message.of(
                Paging.class,
                "paging.range",
                "name",
                name,
                "text",
                text,
                "least",
                String.valueOf(least),
                "most",
                String.valueOf(most)));
    }

    /** The part of the list, with the length of the whole. */
    public <T> ObjectNode list(List<T> all, Function<T, ObjectNode> description) {
        return part(all.size(), all.stream().skip(offset).limit(limit).toList(), description);
    }

    /** A part that was cut already, with the length of the whole. */
    public static <T> ObjectNode part(int total, List<T> part, Function<T, ObjectNode> description) {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("total", total);
        ArrayNode items = list.putArray("items");
        part.stream().map(description).forEach(items::add);
        return list;
    }
}
