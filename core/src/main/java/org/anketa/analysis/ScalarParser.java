package org.anketa.analysis;

import java.util.Locale;
import org.anketa.dataset.Numeral;
import org.jspecify.annotations.Nullable;

/** Turns what somebody typed into the value of an option that is no variable. */
final class ScalarParser {

    private static final double LARGEST_EXACT = 1L << 53;

    private ScalarParser() {}

    /** The value, or null where the text is not one. A decimal comma serves as a point; choices ignore case. */
    static @Nullable Object parse(DeclaredOption option, String typed) {
        String text = typed.strip();
        return switch (option.spec().kind()) {
            case CHOICE -> choice(option.type(), text);
            case INTEGER -> whole(option.type(), text);
            case DECIMAL -> decimal(text);
            case FLAG -> flag(text);
            case TEXT -> text;
            case VARIABLE, VARIABLES -> throw new IllegalArgumentException("Variables are found in a codebook");
        };
    }

    private static @Nullable Object choice(Class<?> type, String text) {
        String name = text.replace('-', '_').toUpperCase(Locale.ROOT);
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().toUpperCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable Object whole(Class<?> type, String text) {
        double number = Numeral.parse(text);
        if (number != Math.rint(number) || Math.abs(number) > LARGEST_EXACT) {
            return null;
        }
        if (type == long.class) {
            return (long) number;
        }
        return Math.abs(number) > Integer.MAX_VALUE ? null : (Object) (int) number;
    }

    private static @Nullable Object decimal(String text) {
        double number = Numeral.parse(text.replace(',', '.'));
        return Double.isNaN(number) ? null : (Object) number;
    }

    private static @Nullable Object flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> null;
        };
    }
}
