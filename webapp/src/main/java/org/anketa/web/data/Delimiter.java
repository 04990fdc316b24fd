package org.anketa.web.data;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may stand between the fields of a text file. */
enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /** What a form sends for it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Delimiter ofCode(String code) {
        return Stream.of(values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Delimiter of(@Nullable Character character) {
        return Stream.of(values())
                .filter(known -> character != null && known.character == character)
                .findFirst()
                .orElse(null);
    }
}
