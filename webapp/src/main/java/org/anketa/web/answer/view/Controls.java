package org.anketa.web.answer.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anketa.expression.Value;
import org.anketa.form.Answer;
import org.anketa.form.Choice;
import org.anketa.form.Choosing;
import org.anketa.form.MissingReason;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;
import org.anketa.form.Questioning;
import org.anketa.form.Scale;
import org.jspecify.annotations.Nullable;

/** Finds the control that suits a question. */
final class Controls {

    /** More choices than this are a list that opens. */
    private static final int MOST_RADIOS = 12;

    /** More points than this are written as a number. */
    private static final int MOST_POINTS = 11;

    private static final int TO_THE_MINUTE = "2026-01-31T14:30".length();

    private static final Set<String> STRIPS = Set.of("likert", "horizontal", "horizontal-compact", "columns-pack");

    private final Questioning questioning;
    private final Locale language;

    Controls(Questioning questioning, Locale language) {
        this.questioning = questioning;
        this.language = language;
    }

    Control of(Question question, Place place) {
        if (isOnlyRead(question)) {
            return new Control.Reading(new AnswerWords(questioning, language).of(place));
        }
        String typed = typed(place);
        return switch (question.type()) {
            case TEXT ->
                question.head().appearance().contains("multiline")
                        ? new Control.Lines(typed, question.longest())
                        : new Control.Line(typed, "text", "", question.longest(), "");
            case INTEGER -> new Control.Line(typed, "text", "numeric", 0, "");
            case DECIMAL -> new Control.Line(typed, "text", "decimal", 0, "");
            case RANGE -> range(question, place, typed);
            case DATE -> new Control.Line(typed, "date", "", 0, "");
            case TIME -> new Control.Line(clock(typed), "time", "", 0, "");
            case DATE_TIME -> new Control.Line(moment(typed), "datetime-local", "", 0, "");
            case SELECT_ONE, SELECT_MULTIPLE -> options(question, place, typed);
            case RANK -> ranking(question, place, typed);
            case ACKNOWLEDGE -> new Control.Statement(typed.strip().equals("OK"));
            case NOTE, CALCULATE -> throw new IllegalArgumentException("Nobody answers " + place);
        };
    }

    /** Whether nobody can change the answer. */
    static boolean isOnlyRead(Question question) {
        return question.rules().readOnly() || question.rules().calculation() != null;
    }

    /** The reasons for no answer that the question offers. */
    List<OptionView> reasons(Question question, Place place) {
        Answer answer = questioning.answers().find(place).orElse(null);
        MissingReason chosen = answer instanceof Answer.Missing missing ? missing.reason() : null;
        boolean among = question.type() == QuestionType.SELECT_ONE || isPoints(question);
        List<OptionView> options = new ArrayList<>();
        for (MissingReason reason : question.missing()) {
            options.add(new OptionView(
                    FieldNames.id(place) + "-no-" + reason.id(),
                    among ? FieldNames.answer(place) : FieldNames.reason(place),
                    among ? FieldNames.valueOf(reason) : reason.id(),
                    reason.label().in(language),
                    reason == chosen,
                    0));
        }
        return options;
    }

    /** The answer as text; empty where there is none. */
    private String typed(Place place) {
        return questioning.answers().find(place).orElse(null) instanceof Answer.Given given
                ? given.value().asText()
                : "";
    }

    private static boolean isPoints(Question question) {
        Scale scale = question.scale();
        return question.type() == QuestionType.RANGE && scale != null && points(scale) <= MOST_POINTS;
    }

    private static long points(Scale scale) {
        return scale.end()
                        .subtract(scale.start())
                        .divideToIntegralValue(scale.step())
                        .longValue()
                + 1;
    }

    private Control range(Question question, Place place, String typed) {
        Scale scale = question.scale();
        if (scale == null) {
            return new Control.Line(typed, "text", "decimal", 0, "");
        }
        if (!isPoints(question)) {
            return new Control.Scaled(
                    typed, scale.start().toPlainString(), scale.end().toPlainString());
        }
        BigDecimal chosen = number(place);
        List<OptionView> options = new ArrayList<>();
        for (BigDecimal at = scale.start(); at.compareTo(scale.end()) <= 0; at = at.add(scale.step())) {
            String value = at.stripTrailingZeros().toPlainString();
            boolean taken = chosen != null && chosen.compareTo(at) == 0;
            options.add(option(place, options.size(), value, value, taken, 0));
        }
        return new Control.Options(false, Control.Layout.STRIP, options, 0);
    }

    private @Nullable BigDecimal number(Place place) {
        Value value = questioning.value(place);
        return value.isEmpty() ? null : BigDecimal.valueOf(value.asNumber());
    }

    private Control options(Question question, Place place, String typed) {
        Set<String> chosen = new HashSet<>(List.of(typed.strip().split("\\s+", -1)));
        boolean several = question.type() == QuestionType.SELECT_MULTIPLE;
        List<OptionView> options = new ArrayList<>();
        for (Depths.Deep choice : Depths.of(questioning.choices(place))) {
            String value = choice.choice().value();
            String label = choice.choice().label().in(language);
            options.add(option(place, options.size(), value, label, chosen.contains(value), choice.depth()));
        }
        Choosing choosing = question.choosing();
        return new Control.Options(
                several, layout(question, options.size(), several), options, choosing == null ? 0 : choosing.most());
    }

    private static Control.Layout layout(Question question, int count, boolean several) {
        List<String> appearance = question.head().appearance();
        if (!several && (appearance.contains("minimal") || count > MOST_RADIOS)) {
            return Control.Layout.LIST;
        }
        boolean strip = appearance.stream().anyMatch(STRIPS::contains);
        return strip && count <= MOST_POINTS ? Control.Layout.STRIP : Control.Layout.STACK;
    }

    private Control ranking(Question question, Place place, String typed) {
        List<String> order = typed.isBlank() ? List.of() : List.of(typed.strip().split("\\s+", -1));
        List<RankView> choices = new ArrayList<>();
        for (Choice choice : questioning.choices(place)) {
            choices.add(new RankView(
                    FieldNames.id(place) + "-" + choices.size(),
                    choice.value(),
                    choice.label().in(language),
                    order.indexOf(choice.value()) + 1));
        }
        int most = question.choosing() == null ? 0 : question.choosing().most();
        return new Control.Ranking(choices, most == 0 ? choices.size() : Math.min(most, choices.size()));
    }

    private static OptionView option(Place place, int index, String value, String label, boolean chosen, int depth) {
        return new OptionView(
                FieldNames.id(place) + "-" + index, FieldNames.answer(place), value, label, chosen, depth);
    }

    /** A time without seconds that are none, as browsers write it. */
    private static String clock(String typed) {
        return typed.matches("\\d\\d:\\d\\d:00(\\.0+)?") ? typed.substring(0, 5) : typed;
    }

    /** A moment as browsers write it: on the clock that it was told by, to the minute. */
    private static String moment(String typed) {
        return typed.length() > TO_THE_MINUTE ? typed.substring(0, TO_THE_MINUTE) : typed;
    }
}
