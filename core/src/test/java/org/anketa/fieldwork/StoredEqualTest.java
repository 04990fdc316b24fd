package org.anketa.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.anketa.form.AnswersJson;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.junit.jupiter.api.Test;

/** Whatever is accepted is read back as it was sent. */
@BothDatabases
class StoredEqualTest {

    private static final int RESPONSES = 200;

    // Letters of several alphabets, beyond the first plane, quotes, line ends, what other programs take for code.
    private static final List<String> TEXTS = List.of(
            "Законы",
            "a\u0301",
            "\ud83d\udcda",
            "\"quoted\" and \\",
            "two\r\nlines\tand a tab",
            "=1+1",
            "<b>",
            "'; --",
            " spaces ",
            "\u200f\u05d0",
            "{\"a\": 1}",
            "x".repeat(9_000));

    private final FieldworkFixtures fieldwork;
    private final Random random = new Random(20_260_316);

    StoredEqualTest(DatabaseKind kind) {
        fieldwork = new FieldworkFixtures(TestDatabases.empty(kind));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Answers as the form writes them: in its order, and nothing that it doesn't ask. */
    private ObjectNode answers() {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        boolean refused = random.nextInt(5) == 0;
        boolean reads = random.nextBoolean();
        if (refused) {
            answers.putObject("reads").put("missing", "refused");
        } else {
            answers.put("reads", reads ? "yes" : "no");
        }
        if (!refused && reads && random.nextBoolean()) {
            answers.put("what", any(TEXTS));
        }
        if (random.nextBoolean()) {
            answers.put("age", 18 + random.nextInt(1_000_000_000));
        }
        if (random.nextBoolean()) {
            ArrayNode topics = answers.putArray("topics");
            List.of("taxes", "procurement", "property_land")
                    .subList(random.nextInt(3), 3)
                    .forEach(topics::add);
        }
        ArrayNode children = answers.putArray("child");
        for (int i = random.nextInt(4); i > 0; i--) {
            ObjectNode child = children.addObject();
            if (random.nextBoolean()) {
                child.put("name", any(TEXTS));
            }
        }
        if (random.nextBoolean()) {
            answers.put("agree", any(List.of("yes", "no")));
        }
        return answers;
    }

    private static ObjectNode read(String json) throws JsonProcessingException {
        return new ObjectMapper().readValue(json, ObjectNode.class);
    }

    @Test
    void whatIsStoredIsReadBackEqual() throws JsonProcessingException {
        String token = fieldwork.openToken(fieldwork.openStudy(Regime.ANONYMOUS));
        for (int i = 0; i < RESPONSES; i++) {
            ObjectNode sent = answers();
            UUID id = UUID.randomUUID();

            assertThat(fieldwork.answering.store(token, id, Locale.ENGLISH, sent))
                    .isTrue();

            Response read = fieldwork.responses.getResponse(id);
            String kept = AnswersJson.write(read.answers(), fieldwork.forms.getForm(read.formVersionId()))
                    .toString();
            assertThat(kept).isEqualTo(sent.toString());
            assertThat(fieldwork.answering.store(token, id, Locale.ENGLISH, read(kept)))
                    .as("what was read is the same response")
                    .isFalse();
        }
    }
}
