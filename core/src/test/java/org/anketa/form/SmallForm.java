package org.anketa.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Small forms in a line an item: {@code type name attribute=value flag attribute="a value"}; members of a group are
 * indented by two spaces. The label is the name; all forms share the choice lists of {@code lists.json}.
 */
final class SmallForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("([a-z_]+)(?:=(?:\"([^\"]*)\"|(\\S+)))?");
    private static final Set<String> NUMBERS = Set.of("start", "end", "step", "max", "max_choices", "max_length");
    private static final Set<String> LISTS = Set.of("missing", "appearance");

    private SmallForm() {}

    /** The form as JSON. */
    static byte[] json(List<String> lines) {
        ObjectNode form = JSON.createObjectNode().put("id", "small").put("version", "1");
        form.put("title", "Small").putArray("languages").add("en");
        try (InputStream in = Objects.requireNonNull(SmallForm.class.getResourceAsStream("lists.json"))) {
            form.set("choice_lists", JSON.readTree(in));
            Deque<ArrayNode> open = new ArrayDeque<>(List.of(form.putArray("items")));
            for (String line : lines) {
                add(line, open);
            }
            return JSON.writeValueAsBytes(form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(String line, Deque<ArrayNode> open) {
        int depth = (line.length() - line.stripLeading().length()) / 2;
        while (open.size() > depth + 1) {
            open.pop();
        }
        String[] words = line.strip().split(" ", 3);
        ObjectNode item = open.element().addObject();
        item.put("type", words[0]).put("name", words[1]).put("label", words[1]);
        Matcher attributes = TOKEN.matcher(words.length > 2 ? words[2] : "");
        while (attributes.find()) {
            String value = attributes.group(2) == null ? attributes.group(3) : attributes.group(2);
            item.set(attributes.group(1), value(attributes.group(1), value));
        }
        if (words[0].equals("group") || words[0].equals("repeat")) {
            open.push(item.putArray("items"));
        }
    }

    private static JsonNode value(String name, @Nullable String value) {
        if (value == null) {
            return JSON.getNodeFactory().booleanNode(true);
        }
        if (NUMBERS.contains(name)) {
            return JSON.getNodeFactory().numberNode(new BigDecimal(value));
        }
        if (LISTS.contains(name)) {
            ArrayNode list = JSON.createArrayNode();
            List.of(value.split(",", -1)).forEach(list::add);
            return list;
        }
        return JSON.getNodeFactory().textNode(value);
    }
}
