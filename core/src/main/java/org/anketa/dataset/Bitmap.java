package org.anketa.dataset;

import java.util.List;

/** A set of rows: one bit a row, in chunks of {@link Codes#CHUNK} rows. */
record Bitmap(List<long[]> chunks) {

    boolean contains(int chunk, int row) {
        return (chunks.get(chunk)[row >> 6] & 1L << (row & 63)) != 0;
    }
}
