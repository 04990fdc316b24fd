package org.anketa.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.anketa.expression.Value;
import org.anketa.shared.Refusal;

/** Makes a value of the type that a question asks for out of what was given, which may be a text as it was typed. */
final class Typing {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,15}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]{1,15}([.,][0-9]{0,15})?|[.,][0-9]{1,15})");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final String YES = "OK";

    private Typing() {}

    /** The typed value, empty if nothing was given; nothing if what was given is of another type. */
    static Optional<Value> typed(QuestionType type, Value given, ZoneId zone) {
        if (given.isEmpty()) {
            return Optional.of(Value.empty());
        }
        if (given.type() == Value.Type.LIST) {
            return Optional.empty();
        }
        String text = given.asText();
        String word = text.strip();
        if (word.isEmpty()) {
            return Optional.of(Value.empty());
        }
        return switch (type) {
            case TEXT -> isWritable(text) ? Optional.of(Value.of(text)) : Optional.empty();
            case INTEGER ->
                WHOLE.matcher(word).matches() ? Optional.of(Value.of(Double.parseDouble(word))) : Optional.empty();
            case DECIMAL, RANGE ->
                NUMBER.matcher(word).matches()
                        ? Optional.of(Value.of(Double.parseDouble(word.replace(',', '.'))))
                        : Optional.empty();
            case DATE ->
                given.type() == Value.Type.DATE ? Optional.of(given) : parsed(() -> Value.of(LocalDate.parse(word)));
            case TIME ->
                given.type() == Value.Type.TIME ? Optional.of(given) : parsed(() -> Value.of(LocalTime.parse(word)));
            case DATE_TIME -> given.type() == Value.Type.DATE_TIME ? Optional.of(given) : moment(word, zone);
            case SELECT_ONE, SELECT_MULTIPLE, RANK ->
                Optional.of(Value.of(GAPS.matcher(word).replaceAll(" ")));
            case ACKNOWLEDGE -> acknowledged(given, word);
            case NOTE, CALCULATE -> Optional.of(given);
        };
    }

    /** Control characters and halves of characters can't be stored or exchanged, and nobody types them. */
    private static boolean isWritable(String text) {
        int character;
        for (int at = 0; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (!isWritable(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWritable(int character) {
        return Character.isISOControl(character)
                ? character == '\t' || character == '\n' || character == '\r'
                : Character.getType(character) != Character.SURROGATE;
    }

    private static Optional<Value> acknowledged(Value given, String word) {
        if (given.type() == Value.Type.BOOLEAN) {
            return Optional.of(given.asBoolean() ? Value.of(YES) : Value.empty());
        }
        return word.equals(YES) ? Optional.of(Value.of(YES)) : Optional.empty();
    }

    /** A moment without an offset is one of the respondent's clock. */
    private static Optional<Value> moment(String word, ZoneId zone) {
        Optional<Value> withOffset = parsed(() -> Value.of(OffsetDateTime.parse(word)));
        return withOffset.isPresent()
                ? withOffset
                : parsed(() -> Value.of(LocalDateTime.parse(word).atZone(zone).toOffsetDateTime()));
    }

    private static Optional<Value> parsed(Supplier<Value> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException | Refusal wrong) {
            return Optional.empty();
        }
    }
}
