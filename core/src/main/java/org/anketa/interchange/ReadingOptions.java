package org.anketa.interchange;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file, where the reader should not find it out by itself. What does not concern a format is ignored.
 *
 * @param delimiter comma, semicolon or tab; null to find it
 * @param encoding null to find it
 * @param sheet the name of a workbook's sheet; null for the first that isn't empty
 * @param tolerant whether rows with more or fewer fields than the row of names are kept as far as they go, and told by
 *     {@link RowPlaces#isMisfit}; otherwise the file is refused
 */
public record ReadingOptions(
        @Nullable Character delimiter,
        @Nullable Charset encoding,
        @Nullable String sheet,
        boolean tolerant) {

    /** Everything is found out. */
    public static final ReadingOptions FIND = new ReadingOptions(null, null, null);

    public ReadingOptions(@Nullable Character delimiter, @Nullable Charset encoding, @Nullable String sheet) {
        this(delimiter, encoding, sheet, false);
    }

    /** The same, but rows that don't fit the row of names are kept. */
    public ReadingOptions tolerating() {
        return new ReadingOptions(delimiter, encoding, sheet, true);
    }
}
