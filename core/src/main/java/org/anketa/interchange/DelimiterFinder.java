package org.anketa.interchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the delimiter of a table: the one that cuts its first rows into equally many fields, more than one. */
final class DelimiterFinder {

    static final char COMMA = ',';

    private static final List<Character> CANDIDATES = List.of(COMMA, ';', '\t');
    private static final int ROWS = 100;

    /** Best last: the row of names has as many fields as most rows, most rows agree, the fields are many. */
    private static final Comparator<Shape> ORDER = Comparator.comparing(Shape::headerAgrees)
            .thenComparing(Shape::agreement)
            .thenComparing(Shape::columns);

    private record Shape(char delimiter, int columns, boolean headerAgrees, double agreement) {}

    private final String text;
    private final boolean cutOff;

    /**
     * @param text the beginning of the file
     * @param cutOff whether the file goes on, so that the last row may be cut off
     */
    DelimiterFinder(String text, boolean cutOff) {
        this.text = text;
        this.cutOff = cutOff;
    }

    /** The delimiter; a comma if the table has but one column. */
    char find() {
        Shape best = null;
        for (char candidate : CANDIDATES) {
            Shape shape = shape(candidate);
            if (shape.columns() > 1 && (best == null || ORDER.compare(shape, best) > 0)) {
                best = shape;
            }
        }
        return best == null ? COMMA : best.delimiter();
    }

    /** Whether the delimiter cuts the row of names into more than one. */
    boolean cutsHeader(char delimiter) {
        List<Integer> counts = fieldCounts(delimiter);
        return !counts.isEmpty() && counts.get(0) > 1;
    }

    private Shape shape(char delimiter) {
        List<Integer> counts = fieldCounts(delimiter);
        if (counts.isEmpty()) {
            return new Shape(delimiter, 0, false, 0);
        }
        Map<Integer, Long> frequencies = counts.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        int mode = 0;
        long most = 0;
        for (Map.Entry<Integer, Long> entry : frequencies.entrySet()) {
            if (entry.getValue() >= most) {
                mode = entry.getKey();
                most = entry.getValue();
            }
        }
        return new Shape(delimiter, mode, counts.get(0) == mode, (double) most / counts.size());
    }

    /** The number of fields of each of the first rows, as far as they can be read. */
    private List<Integer> fieldCounts(char delimiter) {
        List<Integer> counts = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            while (counts.size() < ROWS && records.hasNext()) {
                int count = records.next().getFieldCount();
                boolean last = cutOff && !records.hasNext();
                if (!last || counts.isEmpty()) {
                    counts.add(count);
                }
            }
        } catch (CsvParseException unreadable) {
            // What came before is enough to judge by; the parser of the table names the row.
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }
}
