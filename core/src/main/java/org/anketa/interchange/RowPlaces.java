package org.anketa.interchange;

import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the rows of a table stood in their file. Rows of a table are counted from 0, those of a file as spreadsheets show
 * them: from 1 with the row of names and blank rows, a record of several lines once.
 */
public final class RowPlaces {

    /** The rows follow the row of names, which is the first. */
    public static final RowPlaces CONSECUTIVE = new Builder().build();

    /** Row of the table by which the file's number is more ahead than by those before it, to that number. */
    private final NavigableMap<Long, Long> numbers;

    private final Set<Long> misfits;

    private RowPlaces(Builder builder) {
        this.numbers = Collections.unmodifiableNavigableMap(new TreeMap<>(builder.numbers));
        this.misfits = Set.copyOf(builder.misfits);
    }

    /** The number in the file of a row of the table. */
    public long number(long row) {
        var start = numbers.floorEntry(row);
        return start == null ? row + 2 : start.getValue() + row - start.getKey();
    }

    /** Whether the row has more or fewer fields than the row of names; only {@link ReadingOptions#tolerant} keeps such. */
    public boolean isMisfit(long row) {
        return misfits.contains(row);
    }

    /** Takes the places of the rows one after another. */
    public static final class Builder {

        private final NavigableMap<Long, Long> numbers = new TreeMap<>();
        private final Set<Long> misfits = new HashSet<>();
        private long rows;
        private long expected = 2;

        /**
         * The next row of the table.
         *
         * @param number its number in the file
         */
        public void add(long number, boolean misfit) {
            if (number != expected) {
                numbers.put(rows, number);
            }
            if (misfit) {
                misfits.add(rows);
            }
            expected = number + 1;
            rows++;
        }

        public RowPlaces build() {
            return new RowPlaces(this);
        }
    }
}
