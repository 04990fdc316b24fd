package org.anketa.web.answer.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.expression.Value;
import org.anketa.form.Answer;
import org.anketa.form.Choice;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.Questioning;

/** Puts answers into words: choices by their labels, days as the language writes them. */
public final class AnswerWords {

    private static final int TO_THE_MINUTE = "2026-01-31T14:30".length();

    private final Questioning questioning;
    private final Locale language;

    public AnswerWords(Questioning questioning, Locale language) {
        this.questioning = questioning;
        this.language = language;
    }

    /** The answer at a place, or the calculated value; empty where there is none. */
    public String of(Place place) {
        Answer answer = questioning.answers().find(place).orElse(null);
        if (answer instanceof Answer.Missing missing) {
            return missing.reason().label().in(language);
        }
        Value value = answer instanceof Answer.Given given ? given.value() : questioning.value(place);
        Question question = (Question) questioning.form().findItem(place.name()).orElseThrow();
        return value.isEmpty() ? "" : words(question, place, value.asText());
    }

    private String words(Question question, Place place, String text) {
        return switch (question.type()) {
            case SELECT_ONE, SELECT_MULTIPLE -> choices(place, text, "; ");
            case RANK -> ranks(place, text);
            case DATE -> day(text);
            case DATE_TIME -> moment(text);
            case ACKNOWLEDGE -> "✓";
            default -> text;
        };
    }

    private String choices(Place place, String text, String separator) {
        return labels(place, text).collect(Collectors.joining(separator));
    }

    private Stream<String> labels(Place place, String text) {
        List<Choice> known = questioning.form().listChoices(place.name());
        return Stream.of(text.strip().split("\\s+", -1))
                .map(value -> known.stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(choice -> choice.label().in(language))
                        .findFirst()
                        .orElse(value));
    }

    private String ranks(Place place, String text) {
        List<String> labels = labels(place, text).toList();
        return Stream.iterate(0, i -> i < labels.size(), i -> i + 1)
                .map(i -> (i + 1) + ". " + labels.get(i))
                .collect(Collectors.joining("; "));
    }

    private String day(String text) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language)
                    .format(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return text;
        }
    }

    private String moment(String text) {
        try {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(language)
                    .format(LocalDateTime.parse(text.substring(0, Math.min(TO_THE_MINUTE, text.length()))));
        } catch (DateTimeException notAMoment) {
            return text;
        }
    }
}
