package org.anketa.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text with named places to fill.
 *
 * <p>A name in braces is replaced by its value; a name, a colon and a {@link NumberStyle} format a number; a name and
 * forms of a word after bars (answer|answers) choose the form that agrees with the number (English: one, other;
 * Russian: one, few, many) without printing the number itself. Two opening braces and a closing one are a literal
 * opening brace. A value that is a {@link Text} is put into the reader's language.
 */
public final class Template {

    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Place(String name, NumberStyle style) implements Part {}

    private record Agreement(String name, List<String> forms) implements Part {}

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Parses a pattern.
     *
     * @throws IllegalArgumentException if a place is not closed or names an unknown style
     */
    public static Template compile(String pattern) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c != '{') {
                literal.append(c);
                at++;
            } else if (pattern.startsWith("{{}", at)) {
                literal.append('{');
                at += 3;
            } else {
                int end = pattern.indexOf('}', at);
                if (end < 0) {
                    throw new IllegalArgumentException("A place is not closed in: " + pattern);
                }
                parts.add(new Literal(literal.toString()));
                literal.setLength(0);
                parts.add(place(pattern.substring(at + 1, end)));
                at = end + 1;
            }
        }
        parts.add(new Literal(literal.toString()));
        return new Template(List.copyOf(parts));
    }

    private static Part place(String inside) {
        int bar = inside.indexOf('|');
        if (bar >= 0) {
            return new Agreement(
                    inside.substring(0, bar).strip(),
                    List.of(inside.substring(bar + 1).split("\\|", -1)));
        }
        int colon = inside.indexOf(':');
        if (colon >= 0) {
            return new Place(
                    inside.substring(0, colon).strip(),
                    NumberStyle.valueOf(inside.substring(colon + 1).strip()));
        }
        return new Place(inside.strip(), NumberStyle.PLAIN);
    }

    /**
     * The text with every place filled.
     *
     * @throws IllegalArgumentException if a place has no value: a defect of the caller, not of input
     */
    public String fill(Map<String, ?> values, Locale locale) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                out.append(literal.text());
            } else if (part instanceof Place place) {
                out.append(show(valueOf(place.name(), values), place.style(), locale));
            } else if (part instanceof Agreement agreement) {
                Number number = (Number) valueOf(agreement.name(), values);
                out.append(PluralRule.of(locale).choose(number.doubleValue(), agreement.forms()));
            }
        }
        return out.toString();
    }

    private static Object valueOf(String name, Map<String, ?> values) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No value for the place {" + name + "}");
        }
        return value;
    }

    private static String show(Object value, NumberStyle style, Locale locale) {
        if (value instanceof Text text) {
            return text.in(locale);
        }
        if (value instanceof Number number) {
            return style.format(number.doubleValue(), locale);
        }
        return value.toString();
    }
}
