package org.anketa.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one column in row order. Texts are numbered; a column of many different plain numbers turns into
 * numbers, and back if a field turns up that a number could not give back as it was written ({@code 007}).
 */
final class RawColumnBuilder {

    /** So many distinct texts still cost less as numbered texts than as doubles. */
    static final int MANY = (1 << 16) - 1;

    private static final int EMPTY = 0;

    private TextDictionary dictionary = new TextDictionary();
    private CodesWriter codes = new CodesWriter();
    private final List<double[]> chunks = new ArrayList<>();
    private double @Nullable [] tail;
    private int at;
    private boolean hasEmpty;
    private boolean onlyTexts;

    void add(char[] buffer, int offset, int length) {
        if (tail != null) {
            addNumber(buffer, offset, length);
        } else if (length == 0) {
            hasEmpty = true;
            codes.add(EMPTY);
        } else {
            codes.add(dictionary.codeOf(buffer, offset, length) + 1);
            if (dictionary.size() > MANY && !onlyTexts) {
                turnIntoNumbers();
            }
        }
    }

    private void turnIntoNumbers() {
        List<String> texts = dictionary.texts();
        double[] numbers = new double[texts.size() + 1];
        numbers[EMPTY] = Double.NaN;
        for (int i = 0; i < texts.size(); i++) {
            if (!Numeral.isPlain(texts.get(i))) {
                onlyTexts = true;
                return;
            }
            numbers[i + 1] = Numeral.parse(texts.get(i));
        }
        Codes written = codes.finish();
        int[] scratch = new int[Codes.CHUNK];
        tail = new double[Codes.CHUNK];
        for (int chunk = 0; chunk < written.chunkCount(); chunk++) {
            int count = written.length(chunk);
            written.read(chunk, 0, count, scratch);
            for (int i = 0; i < count; i++) {
                put(numbers[scratch[i]]);
            }
        }
        dictionary = new TextDictionary();
        codes = new CodesWriter();
    }

    private void addNumber(char[] buffer, int offset, int length) {
        if (length == 0) {
            hasEmpty = true;
            put(Double.NaN);
            return;
        }
        // One string a field, only in columns of more than 65,535 distinct numbers.
        String text = new String(buffer, offset, length);
        if (Numeral.isPlain(text)) {
            put(Numeral.parse(text));
        } else {
            turnIntoTexts();
            add(buffer, offset, length);
        }
    }

    private void put(double number) {
        double[] current = tail;
        if (current == null) {
            throw new IllegalStateException("Not a column of numbers");
        }
        if (at == Codes.CHUNK) {
            chunks.add(current);
            current = new double[Codes.CHUNK];
            tail = current;
            at = 0;
        }
        current[at++] = number;
    }

    private void turnIntoTexts() {
        List<double[]> numbers = finishNumbers();
        onlyTexts = true;
        tail = null;
        for (double[] chunk : numbers) {
            for (double number : chunk) {
                char[] text = Double.isNaN(number)
                        ? new char[0]
                        : Numeral.format(number).toCharArray();
                add(text, 0, text.length);
            }
        }
        chunks.clear();
    }

    private List<double[]> finishNumbers() {
        List<double[]> all = new ArrayList<>(chunks);
        double[] current = tail;
        if (current != null && at > 0) {
            all.add(Arrays.copyOf(current, at));
        }
        return all;
    }

    /** The column in its canonical order: see {@link ColumnOrder}. */
    RawColumn finish() {
        if (tail != null) {
            return new RawColumn.OfNumbers(finishNumbers(), hasEmpty);
        }
        List<String> texts = List.copyOf(dictionary.texts());
        int[] order = ColumnOrder.of(texts);
        int[] newCodes = new int[texts.size() + 1];
        newCodes[EMPTY] = texts.size();
        String[] sorted = new String[texts.size()];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = texts.get(order[i]);
            newCodes[order[i] + 1] = i;
        }
        return new RawColumn.OfTexts(List.of(sorted), codes.finish().translate(newCodes), hasEmpty);
    }
}
