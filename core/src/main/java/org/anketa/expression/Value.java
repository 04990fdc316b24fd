package org.anketa.expression;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A typed answer, or what an expression makes of answers. Immutable and never null: an unanswered item is the empty
 * value.
 *
 * <p>Conversions follow the ODK XForms specification. A list, which a repeated question has, converts only while it has
 * at most one member.
 */
public sealed interface Value
        permits EmptyValue, TextValue, NumberValue, BooleanValue, DateValue, DateTimeValue, TimeValue, ListValue {

    /** What a value is. */
    enum Type {
        EMPTY,
        TEXT,
        NUMBER,
        BOOLEAN,
        DATE,
        DATE_TIME,
        TIME,
        LIST
    }

    /** The value of an unanswered item. */
    static Value empty() {
        return EmptyValue.EMPTY;
    }

    /** A text; the empty text is the empty value. */
    static Value of(String text) {
        return text.isEmpty() ? EmptyValue.EMPTY : new TextValue(text);
    }

    /** A number; NaN stands for "not a number". */
    static Value of(double number) {
        return new NumberValue(number);
    }

    static Value of(boolean truth) {
        return truth ? BooleanValue.TRUE : BooleanValue.FALSE;
    }

    /**
     * A day of the calendar.
     *
     * @throws org.anketa.shared.Refusal if its year is not in 1 to 9999
     */
    static Value of(LocalDate date) {
        return new DateValue(date);
    }

    /**
     * A moment, as a clock at that offset from UTC shows it.
     *
     * @throws org.anketa.shared.Refusal if its year is not in 1 to 9999
     */
    static Value of(OffsetDateTime moment) {
        return new DateTimeValue(moment);
    }

    /** A time of the day. */
    static Value of(LocalTime time) {
        return new TimeValue(time);
    }

    /** The values of a repeated question, in the order of its repetitions; unanswered ones are empty members. */
    static Value listOf(List<Value> members) {
        return new ListValue(members);
    }

    Type type();

    /** Whether there is nothing to store: no answer, no text, NaN, or a list without answered members. */
    boolean isEmpty();

    /**
     * The text form: numbers without an exponent and without a needless fraction, dates and times in ISO 8601 (moments
     * with milliseconds and offset), {@code true} or {@code false}; empty text for the empty value.
     *
     * @throws org.anketa.shared.Refusal for a list of several members
     */
    String asText();

    /**
     * The numeric form: NaN for the empty value and for texts that are no number; 1 or 0 for a boolean; whole days since
     * 1970-01-01 for a date, days and parts of a day since then in UTC for a moment (texts in their ISO form too, taken
     * as UTC if they have no offset), the part of the day for a time.
     *
     * @throws org.anketa.shared.Refusal for a list of several members
     */
    double asNumber();

    /**
     * The truth form: false for the empty value, zero and NaN; true for other numbers, any text ({@code 'false'} too) and
     * any date or time.
     *
     * @throws org.anketa.shared.Refusal for a list of several members
     */
    boolean asBoolean();

    /** The members of a list; any other value is its own only member, the empty value too. */
    default List<Value> members() {
        return List.of(this);
    }
}
