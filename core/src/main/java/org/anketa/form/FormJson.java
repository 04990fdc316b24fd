package org.anketa.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/**
 * Forms as JSON, the way they are stored, published and exchanged. Reading what was written gives an equal form, and
 * writing it again gives the same text.
 */
public final class FormJson {

    /** The largest form that is read, in bytes. */
    public static final int LARGEST = 8_000_000;

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private FormJson() {}

    /**
     * The form, whole as to its JSON; {@link FormCompiler} checks the rest.
     *
     * @throws InvalidForm if attributes are unknown, absent or of the wrong kind
     * @throws Refusal if it is no JSON in UTF-8; the message names line and column
     */
    public static Form read(byte[] json) {
        List<FormProblem> problems = new ArrayList<>();
        Form form = read(json, problems);
        if (!problems.isEmpty()) {
            throw new InvalidForm(problems);
        }
        return form;
    }

    /** The form as far as it can be read; what is wrong with it is added to the problems. */
    static Form read(byte[] json, List<FormProblem> problems) {
        if (json.length > LARGEST) {
            throw refusal("json.large", "most", LARGEST / 1_000_000);
        }
        try {
            if (READER.readTree(json) instanceof ObjectNode object) {
                return new FormReader(problems).read(object);
            }
            throw refusal("json.object");
        } catch (JsonProcessingException broken) {
            JsonLocation place = broken.getLocation();
            throw place == null
                    ? refusal("json.object")
                    : refusal("json.syntax", "line", place.getLineNr(), "column", place.getColumnNr());
        } catch (IOException noText) {
            throw refusal("json.encoding");
        }
    }

    /** The form as JSON, indented, with a line feed at the end; attributes that say nothing are left out. */
    public static String write(Form form) {
        return new FormWriter(form).write();
    }

    /**
     * The JSON Schema of forms, for editors and other programs: what {@link #read} takes. What a schema can't say, such as
     * names that are used but not defined, {@link FormCompiler} checks.
     */
    public static byte[] schema() {
        return PackagedJson.read("form.schema.json");
    }

    private static Refusal refusal(String key, Object... namesAndValues) {
        return new Refusal(Message.of(FormJson.class, "form." + key, namesAndValues));
    }
}
