package org.anketa.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anketa.analysis.InvalidOptions;
import org.anketa.form.AnswerProblem;
import org.anketa.form.FormProblem;
import org.anketa.form.InvalidAnswers;
import org.anketa.form.InvalidForm;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

/** What is wrong with the parts of something refused, for programs; people read it in the reason. */
final class Problems {

    private Problems() {}

    /**
     * Of options, an object of texts by option; of answers and of forms, a list with an object for each problem. Nothing
     * where a refusal has no parts.
     */
    static Optional<JsonNode> of(Refusal refusal, Locale language) {
        if (refusal instanceof InvalidOptions invalid) {
            return Optional.of(ofOptions(invalid.problems(), language));
        }
        if (refusal instanceof InvalidAnswers invalid) {
            return Optional.of(ofAnswers(invalid.problems(), language));
        }
        return refusal instanceof InvalidForm invalid
                ? Optional.of(ofForm(invalid.problems(), language))
                : Optional.empty();
    }

    private static ObjectNode ofOptions(Map<String, Text> problems, Locale language) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        problems.forEach((option, text) -> members.put(option, text.in(language)));
        return members;
    }

    private static ArrayNode ofAnswers(List<AnswerProblem> problems, Locale language) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (AnswerProblem problem : problems) {
            list.addObject()
                    .put("item", problem.place().name())
                    .put("repetition", problem.place().repetition())
                    .put("kind", problem.kind().name().toLowerCase(Locale.ROOT))
                    .put("message", problem.message().in(language));
        }
        return list;
    }

    private static ArrayNode ofForm(List<FormProblem> problems, Locale language) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (FormProblem problem : problems) {
            list.addObject()
                    .put("path", problem.path())
                    .put("message", problem.message().in(language));
        }
        return list;
    }
}
