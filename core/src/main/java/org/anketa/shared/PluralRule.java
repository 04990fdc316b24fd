package org.anketa.shared;

import java.util.List;
import java.util.Locale;

/** Which form of a word agrees with a number; the cases are those of the Unicode plural rules. */
enum PluralRule {
    ENGLISH {
        @Override
        int formOf(double number) {
            return number == 1 ? 0 : 1;
        }
    },
    RUSSIAN {
        @Override
        int formOf(double number) {
            if (number != Math.rint(number)) {
                return 1;
            }
            long ones = Math.abs((long) number) % 10;
            long tens = Math.abs((long) number) % 100 / 10;
            if (tens == 1) {
                return 2;
            }
            return ones == 1 ? 0 : ones >= 2 && ones <= 4 ? 1 : 2;
        }
    };

    abstract int formOf(double number);

    static PluralRule of(Locale locale) {
        return locale.getLanguage().equals("ru") ? RUSSIAN : ENGLISH;
    }

    /** The form for the number; a text with fewer forms than the language has uses its last one. */
    String choose(double number, List<String> forms) {
        return forms.get(Math.min(formOf(number), forms.size() - 1));
    }
}
