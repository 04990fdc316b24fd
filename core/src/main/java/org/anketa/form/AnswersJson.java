package org.anketa.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anketa.expression.Value;
import org.anketa.form.AnswerProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Answers as JSON: an object by the names of the questions, with numbers as numbers, several choices as a list of texts
 * and everything else as text; {@code {"missing": "refused"}} where there is no answer for a reason; a repeated group is
 * a list of such objects. Groups that are not repeated don't show.
 */
public final class AnswersJson {

    private static final String MISSING = "missing";

    private final CompiledForm form;
    private final List<AnswerProblem> problems = new ArrayList<>();
    private final Map<Place, Answer> given = new LinkedHashMap<>();
    private final Map<String, Integer> repetitions = new LinkedHashMap<>();

    private AnswersJson(CompiledForm form) {
        this.form = form;
    }

    /**
     * The answers. What they are worth is for {@link CompiledForm#ask} to say; {@code null} is no answer.
     *
     * @throws InvalidAnswers if something is neither of a kind that answers have
     */
    public static Answers read(ObjectNode json, CompiledForm form) {
        AnswersJson reader = new AnswersJson(form);
        json.properties().forEach(entry -> reader.read(entry.getKey(), entry.getValue()));
        if (!reader.problems.isEmpty()) {
            throw new InvalidAnswers(reader.problems);
        }
        return new Answers(reader.given, reader.repetitions);
    }

    /**
     * What is stored of answers that come all at once, as {@link Questioning#submission}.
     *
     * @throws InvalidAnswers with everything that is wrong, of whatever kind: what can't be read, what isn't asked, and what
     *     is no right answer to what is asked
     */
    public static Answers submission(ObjectNode json, CompiledForm form, Setting setting) {
        AnswersJson reader = new AnswersJson(form);
        json.properties().forEach(entry -> reader.read(entry.getKey(), entry.getValue()));
        Answers answers = new Answers(reader.given, reader.repetitions);
        List<AnswerProblem> problems = new ArrayList<>(reader.problems);
        problems.addAll(form.misplaced(answers));
        if (problems.isEmpty()) {
            return form.ask(answers, setting).submission();
        }
        Set<Place> told = problems.stream().map(AnswerProblem::place).collect(Collectors.toSet());
        Questioning rest = form.ask(reader.without(told), setting);
        rest.problems().stream()
                // An answer that can't be read isn't also missing, and what follows from it is not the sender's
                // mistake.
                .filter(problem -> !told.contains(problem.place()))
                .forEach(problems::add);
        throw new InvalidAnswers(problems);
    }

    /** The answers that are neither at these places nor in a repeated group that is. */
    private Answers without(Set<Place> places) {
        Map<Place, Answer> kept = new LinkedHashMap<>(given);
        Map<String, Integer> counted = new LinkedHashMap<>(repetitions);
        kept.keySet().removeAll(places);
        counted.keySet().removeIf(repeat -> places.contains(Place.of(repeat)));
        Answers left = new Answers(kept, counted);
        form.misplaced(left).forEach(problem -> kept.remove(problem.place()));
        return new Answers(kept, counted);
    }

    private void read(String name, JsonNode value) {
        if (!(form.findItem(name).orElse(null) instanceof Repeat)) {
            read(Place.of(name), value);
        } else if (value.isArray()) {
            repetitions.put(name, value.size());
            for (int i = 0; i < value.size(); i++) {
                readRepetition(new Place(name, i + 1), value.get(i));
            }
        } else {
            report(Place.of(name));
        }
    }

    private void readRepetition(Place place, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(entry -> read(new Place(entry.getKey(), place.repetition()), entry.getValue()));
        } else {
            report(place);
        }
    }

    private void read(Place place, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        Answer answer = answer(value);
        if (answer == null) {
            report(place);
        } else {
            given.put(place, answer);
        }
    }

    /**
     * One answer as it stands in such an object; {@code null} is no answer.
     *
     * @throws InvalidAnswers if it is of no kind that answers have
     */
    public static @Nullable Answer readAnswer(Place place, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        Answer answer = answer(value);
        if (answer == null) {
            throw new InvalidAnswers(List.of(AnswerProblem.of(place, Kind.TYPE, "json")));
        }
        return answer;
    }

    private static @Nullable Answer answer(JsonNode value) {
        if (value.isTextual()) {
            return Answer.of(value.textValue());
        }
        if (value.isNumber()) {
            return Answer.of(Value.of(value.doubleValue()));
        }
        if (value.isBoolean()) {
            return Answer.of(Value.of(value.booleanValue()));
        }
        if (value.isArray()) {
            return choices(value);
        }
        return value.size() == 1 && value.path(MISSING).isTextual()
                ? MissingReason.find(value.path(MISSING).textValue())
                        .map(Answer::missing)
                        .orElse(null)
                : null;
    }

    private static @Nullable Answer choices(JsonNode value) {
        List<String> chosen = new ArrayList<>();
        for (JsonNode member : value) {
            if (!member.isTextual() || !FormCheck.isValue(member.textValue())) {
                return null;
            }
            chosen.add(member.textValue());
        }
        return Answer.of(String.join(" ", chosen));
    }

    private void report(Place place) {
        problems.add(AnswerProblem.of(place, Kind.TYPE, "json"));
    }

    /** Answers, such as those of a submission, in the form's order. */
    public static ObjectNode write(Answers answers, CompiledForm form) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (CompiledItem item : form.compiledItems()) {
            if (item.item() instanceof Repeat repeat) {
                writeRepetitions(json.putArray(repeat.name()), answers, form, repeat.name());
            } else if (item.repeat() == null) {
                write(json, item, 0, answers);
            }
        }
        return json;
    }

    private static void writeRepetitions(ArrayNode list, Answers answers, CompiledForm form, String repeat) {
        for (int repetition = 1; repetition <= answers.repetitionsOf(repeat); repetition++) {
            ObjectNode one = list.addObject();
            for (CompiledItem item : form.compiledItems()) {
                if (repeat.equals(item.repeat())) {
                    write(one, item, repetition, answers);
                }
            }
        }
    }

    private static void write(ObjectNode json, CompiledItem item, int repetition, Answers answers) {
        Answer answer = answers.find(new Place(item.name(), repetition)).orElse(null);
        Question question = item.question();
        if (answer != null && question != null) {
            json.set(item.name(), writeAnswer(answer, question));
        }
    }

    /** One answer as it stands in such an object. */
    public static JsonNode writeAnswer(Answer answer, Question question) {
        if (answer instanceof Answer.Given given) {
            return write(given.value(), question);
        }
        MissingReason reason = ((Answer.Missing) answer).reason();
        return JsonNodeFactory.instance.objectNode().put(MISSING, reason.id());
    }

    private static JsonNode write(Value value, Question question) {
        if (value.type() == Value.Type.NUMBER && Double.isFinite(value.asNumber())) {
            // The text form has no exponent and no needless fraction.
            return JsonNodeFactory.instance.numberNode(new BigDecimal(value.asText()));
        }
        if (question.type().choosesSeveral() && !value.isEmpty()) {
            ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
            for (String choice : value.asText().strip().split("\\s+", -1)) {
                chosen.add(choice);
            }
            return chosen;
        }
        return JsonNodeFactory.instance.textNode(value.asText());
    }
}
