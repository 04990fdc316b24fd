package org.anketa.interchange;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file, where the reader should not find it out by itself. What does not concern a format is ignored.
 *
 * @param delimiter comma, semicolon or tab; null to find it
 * @param encoding null to find it
 * @param sheet the name of a workbook's sheet; null for the first that isn't empty
 */
public record ReadingOptions(
        @Nullable Character delimiter,
        @Nullable Charset encoding,
        @Nullable String sheet) {

    /** Everything is found out. */
    public static final ReadingOptions FIND = new ReadingOptions(null, null, null);
}
