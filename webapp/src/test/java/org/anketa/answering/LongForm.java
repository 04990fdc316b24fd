package org.anketa.answering;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anketa.form.Form;
import org.anketa.form.FormJson;

/** A form of 250 questions on 25 pages, with choices, texts, numbers, constraints and conditions. */
public final class LongForm {

    public static final int PAGES = 25;
    static final int A_PAGE = 10;

    private static final List<String> TYPES = List.of("select_one", "select_multiple", "text", "integer", "select_one");

    private LongForm() {}

    public static Form form() {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.put("id", "long").put("version", "1").put("title", "250 questions").put("default_language", "en");
        form.putArray("languages").add("en");
        ObjectNode list = form.putArray("choice_lists").addObject().put("name", "list");
        ArrayNode choices = list.putArray("choices");
        for (int i = 0; i < 8; i++) {
            choices.addObject().put("value", "c" + i).put("label", "Choice number " + i);
        }
        ArrayNode items = form.putArray("items");
        for (int page = 0; page < PAGES; page++) {
            ObjectNode group = items.addObject().put("type", "group").put("name", "page_" + page);
            group.put("label", "Page " + page).putArray("appearance").add("page");
            ArrayNode questions = group.putArray("items");
            for (int i = 0; i < A_PAGE; i++) {
                question(questions.addObject(), page * A_PAGE + i);
            }
        }
        return FormJson.read(form.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void question(ObjectNode question, int number) {
        String type = typeOf(number);
        question.put("type", type).put("name", "q" + number).put("label", "Question number " + number);
        if (type.startsWith("select")) {
            question.put("list", "list");
        } else if (type.equals("integer")) {
            question.put("constraint", ". >= 0 and . <= 1000");
        }
        if (number >= A_PAGE && number % 3 == 0) {
            question.put("relevant", "${q" + (number - A_PAGE) + "} != 'nothing'");
        }
    }

    private static String typeOf(int number) {
        return TYPES.get(number % TYPES.size());
    }

    /** Answers to everything on a page, as its controls send them. */
    static Map<String, String> answers(int page) {
        return answers(page, 0);
    }

    /** The same by another respondent, who writes and chooses something else. */
    public static Map<String, String> answers(int page, int respondent) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int number = page * A_PAGE; number < (page + 1) * A_PAGE; number++) {
            answers.put("q:q" + number, answer(number, respondent));
        }
        return answers;
    }

    private static String answer(int number, int respondent) {
        return switch (typeOf(number)) {
            case "text" -> "What respondent " + respondent + " thinks of question " + number;
            case "integer" -> String.valueOf((number + respondent) % 1000);
            default -> "c" + (number + respondent) % 8;
        };
    }

    /** What is stored once so many pages are answered, as JSON. */
    public static ObjectNode stored(int pages, int respondent) {
        ObjectNode stored = JsonNodeFactory.instance.objectNode();
        for (int number = 0; number < pages * A_PAGE; number++) {
            String answer = answer(number, respondent);
            switch (typeOf(number)) {
                case "integer" -> stored.put("q" + number, Integer.parseInt(answer));
                case "select_multiple" -> stored.putArray("q" + number).add(answer);
                default -> stored.put("q" + number, answer);
            }
        }
        return stored;
    }
}
