package org.anketa.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anketa.demo.SimulatedAnswers;
import org.anketa.form.Answers;
import org.anketa.form.AnswersJson;
import org.anketa.form.BuiltInForms;
import org.anketa.form.Form;

/**
 * Whole answers to the questionnaire of municipal employees, no two the same: simulated people's, with a number in the words
 * of one open question.
 */
final class Questionnaires {

    static final String FORM = "municipal-employee";

    private static final String OPEN_QUESTION = "m9";
    // As much as people write who want something; it brings a questionnaire to 3 KB.
    private static final String WORDS = """
             Хотелось бы раз в месяц получать подборку новых документов по нашим вопросам с коротким изложением, \
            чтобы не искать их по разным сайтам. Ещё нужны обзоры опыта соседних городов: как там устроены приём \
            жителей, благоустройство дворов и работа с обращениями. Удобнее всего по электронной почте, а то, что \
            на бумаге, можно передавать через отдел. И хорошо бы заранее знать, какие сборники библиотека выписывает. №\
            """;
    private static final String NUMBER = "00000000";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<byte[][]> halves = new ArrayList<>();

    private Questionnaires() {}

    static Form form() {
        return BuiltInForms.find(FORM).orElseThrow();
    }

    /** @param people how many simulated people lend their answers */
    static Questionnaires of(int people) {
        Questionnaires made = new Questionnaires();
        SimulatedAnswers simulated = SimulatedAnswers.ofBuiltIn(FORM);
        for (int person = 0; person < people; person++) {
            ObjectNode answers = submission(simulated, person);
            answers.put(OPEN_QUESTION, answers.path(OPEN_QUESTION).asText() + WORDS + NUMBER);
            ObjectNode body = JsonNodeFactory.instance.objectNode().put("language", "ru");
            body.set("answers", answers);
            String text = body.toString();
            int place = text.indexOf(NUMBER);
            made.halves.add(new byte[][] {
                text.substring(0, place).getBytes(StandardCharsets.UTF_8),
                text.substring(place + NUMBER.length()).getBytes(StandardCharsets.UTF_8)
            });
        }
        return made;
    }

    /** Only what was asked, as the pages send it. */
    private static ObjectNode submission(SimulatedAnswers simulated, int person) {
        Answers answers =
                simulated.form().ask(simulated.by(person), simulated.setting()).submission();
        return AnswersJson.write(answers, simulated.form());
    }

    /** What is sent as the response of that number. */
    byte[] body(int number) {
        byte[][] parts = halves.get(number % halves.size());
        byte[] digits = String.format(Locale.ROOT, "%08d", number).getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[parts[0].length + digits.length + parts[1].length];
        System.arraycopy(parts[0], 0, body, 0, parts[0].length);
        System.arraycopy(digits, 0, body, parts[0].length, digits.length);
        System.arraycopy(parts[1], 0, body, parts[0].length + digits.length, parts[1].length);
        return body;
    }

    /** What is stored of it. */
    JsonNode stored(int number) throws IOException {
        return JSON.readTree(body(number)).path("answers");
    }

    /** The mean length in bytes. */
    int length() {
        return (int) halves.stream()
                .mapToInt(parts -> parts[0].length + parts[1].length + NUMBER.length())
                .average()
                .orElse(0);
    }

    /** Where a response is sent. */
    static String address(String token, UUID id) {
        return "/api/v1/links/" + token + "/responses/" + id;
    }
}
