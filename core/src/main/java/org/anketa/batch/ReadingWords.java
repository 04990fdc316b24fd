package org.anketa.batch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.anketa.interchange.ReadingOptions;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** How to read a file, in the words that scripts use. Blank is the same as null: to be found out. */
public final class ReadingWords {

    private ReadingWords() {}

    /**
     * The options in these words.
     *
     * @param delimiter the sign itself, or {@code comma}, {@code semicolon}, {@code tab}, {@code \t}
     * @param encoding its name, such as {@code utf-8} or {@code windows-1251}
     * @param sheet the name of a workbook's sheet
     * @throws Refusal if a word means nothing
     */
    public static ReadingOptions parse(@Nullable String delimiter, @Nullable String encoding, @Nullable String sheet) {
        return new ReadingOptions(
                delimiter == null || delimiter.isEmpty() ? null : (Character) delimiter(delimiter),
                encoding == null || encoding.isBlank() ? null : charset(encoding.strip()),
                sheet == null || sheet.isBlank() ? null : sheet);
    }

    private static char delimiter(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case ",", "comma" -> ',';
            case ";", "semicolon" -> ';';
            case "\t", "\\t", "tab" -> '\t';
            default -> throw new Refusal(Message.of(ReadingWords.class, "delimiter.unknown", "word", word));
        };
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Refusal(Message.of(ReadingWords.class, "encoding.unknown", "name", name), unknown);
        }
    }
}
