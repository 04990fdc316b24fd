package org.anketa.dataset;

import java.util.List;

/** A column as it was read, before a codebook says what it means. */
sealed interface RawColumn {

    /**
     * Texts by number.
     *
     * @param texts the distinct texts that occur
     * @param codes one a row: the position of its text, or {@code texts.size()} for an empty field
     * @param hasEmpty whether any field is empty
     */
    record OfTexts(List<String> texts, Codes codes, boolean hasEmpty) implements RawColumn {}

    /**
     * Numbers that differ too much to be numbered.
     *
     * @param chunks one number a row, NaN for an empty field; chunks of {@link Codes#CHUNK} rows
     * @param hasEmpty whether any field is empty
     */
    record OfNumbers(List<double[]> chunks, boolean hasEmpty) implements RawColumn {}
}
