package org.anketa.web.answer.posted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.Choice;
import org.anketa.form.CompiledForm;
import org.anketa.form.MissingReason;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;
import org.anketa.shared.Message;
import org.anketa.shared.Text;
import org.anketa.web.answer.view.FieldNames;
import org.jspecify.annotations.Nullable;

/** Makes answers of what the controls of a page sent. */
final class PostedAnswers {

    /** A choice to put in order: its position and its value. */
    private static final Pattern RANKED = Pattern.compile("([1-9][0-9]{0,3}) (\\S+)");

    private record Ranked(int position, String value) {}

    private final FormFields fields;
    private final CompiledForm form;
    private final Map<Place, Answer> typed = new LinkedHashMap<>();
    private final Map<Place, Text> problems = new LinkedHashMap<>();
    private final Set<Place> foreign = new LinkedHashSet<>();

    PostedAnswers(FormFields fields, CompiledForm form) {
        this.fields = fields;
        this.form = form;
    }

    Answers typed() {
        return new Answers(typed, Map.of());
    }

    Map<Place, Text> problems() {
        return problems;
    }

    Set<Place> foreign() {
        return foreign;
    }

    void read(Place place, Question question) {
        List<String> values = values(place, question);
        MissingReason among = reasonAmong(values);
        String text = among == null ? text(place, question, values) : "";
        List<String> reasons = fields.all(FieldNames.reason(place));
        boolean both = !text.isBlank() && !reasons.isEmpty();
        if (both || reasons.size() > 1) {
            problems.put(place, Message.of(PostedAnswers.class, both ? "reason.both" : "reason.two"));
        }
        if (!text.isBlank()) {
            typed.put(place, Answer.of(text));
        } else if (among != null) {
            typed.put(place, Answer.missing(among));
        } else if (!reasons.isEmpty()) {
            typed.put(place, Answer.missing(reason(place, reasons.get(0))));
        } else if (question.rules().defaultValue() != null) {
            // The answer was cleared, so that its default does not come back.
            typed.put(place, Answer.of(""));
        }
    }

    private List<String> values(Place place, Question question) {
        List<String> values = fields.all(FieldNames.answer(place));
        if (values.size() > 1 && !question.type().choosesSeveral()) {
            throw Tampered.field(FieldNames.answer(place));
        }
        return values;
    }

    private static MissingReason reason(Place place, String id) {
        return MissingReason.find(id).orElseThrow(() -> Tampered.field(FieldNames.reason(place)));
    }

    /** The reason among choices of which one is taken; null if none is. */
    private static @Nullable MissingReason reasonAmong(List<String> values) {
        for (MissingReason reason : MissingReason.values()) {
            if (values.equals(List.of(FieldNames.valueOf(reason)))) {
                return reason;
            }
        }
        return null;
    }

    private String text(Place place, Question question, List<String> values) {
        if (question.type() == QuestionType.RANK) {
            return chosen(place, ranked(place, values));
        }
        if (question.type().chooses()) {
            return chosen(place, values);
        }
        // Browsers send ends of lines as carriage return and line feed, whatever was typed.
        return values.isEmpty() ? "" : values.get(0).replace("\r\n", "\n");
    }

    /** The choices, those left out that the form doesn't have at all. */
    private String chosen(Place place, List<String> values) {
        Set<String> known =
                form.listChoices(place.name()).stream().map(Choice::value).collect(Collectors.toSet());
        List<String> kept = new ArrayList<>();
        for (String value : values) {
            if (known.contains(value)) {
                kept.add(value);
            } else if (!value.isEmpty()) {
                foreign.add(place);
                problems.put(place, Message.of(PostedAnswers.class, "choice.foreign"));
            }
        }
        return String.join(" ", kept);
    }

    private List<String> ranked(Place place, List<String> values) {
        List<Ranked> ranked = new ArrayList<>();
        Set<Integer> positions = new LinkedHashSet<>();
        for (String value : values) {
            Matcher written = RANKED.matcher(value);
            if (written.matches()) {
                int position = Integer.parseInt(written.group(1));
                ranked.add(new Ranked(position, written.group(2)));
                if (!positions.add(position)) {
                    problems.put(place, Message.of(PostedAnswers.class, "rank.twice", "position", position));
                }
            } else if (!value.isEmpty()) {
                throw Tampered.field(FieldNames.answer(place));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::position))
                .map(Ranked::value)
                .toList();
    }
}
