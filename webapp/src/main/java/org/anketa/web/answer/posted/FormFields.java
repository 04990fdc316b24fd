package org.anketa.web.answer.posted;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.web.page.PostedForm;
import org.anketa.web.page.TooLarge;

/** The fields of a form as a browser sends them, a name once or several times. */
public final class FormFields {

    private static final int MOST_FIELDS = 20_000;

    private final Map<String, List<String>> values;

    private FormFields(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads the body of a request of the type application/x-www-form-urlencoded in UTF-8.
     *
     * @throws TooLarge if it is longer than any page of a form
     * @throws Tampered if it is no such form
     */
    public static FormFields read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(PostedForm.LIMIT + 1);
        if (bytes.length > PostedForm.LIMIT) {
            // A browser that cannot finish sending shows a broken connection instead of the answer.
            body.transferTo(OutputStream.nullOutputStream());
            throw new TooLarge(PostedForm.LIMIT);
        }
        return parse(new String(bytes, StandardCharsets.UTF_8));
    }

    static FormFields parse(String text) {
        if (text.chars().filter(letter -> letter == '&').count() >= MOST_FIELDS) {
            throw Tampered.page();
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        try {
            PostedForm.read(text)
                    .forEach(field -> values.computeIfAbsent(field.getKey(), unknown -> new ArrayList<>())
                            .add(field.getValue()));
        } catch (IllegalArgumentException notEncoded) {
            throw Tampered.page();
        }
        return new FormFields(values);
    }

    public Set<String> names() {
        return values.keySet();
    }

    /** What was sent under the name, in order; nothing if the form has no such field. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value of a field that is there once at the most; empty if it isn't there. */
    public String one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw Tampered.field(name);
        }
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Every field with each of its values, for a page that sends them again. */
    public List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        values.forEach((name, all) -> all.forEach(value -> entries.add(Map.entry(name, value))));
        return entries;
    }
}
