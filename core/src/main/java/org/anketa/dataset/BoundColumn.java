package org.anketa.dataset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column under its variable: what tabulations and distributions scan. */
final class BoundColumn {

    private final Variable variable;

    /** Of a categorical variable its codes; of a scale that was numbered, positions in {@code numbers}; else null. */
    private final @Nullable Codes codes;

    /** One more than the largest code that occurs. */
    private final int limit;

    /** The number of each code, NaN where the code is no valid number. */
    private final double[] numbers;

    /** The numbers themselves where there are no codes. */
    private final List<double[]> chunks;

    private BoundColumn(Variable variable, @Nullable Codes codes, int limit, double[] numbers, List<double[]> chunks) {
        this.variable = variable;
        this.codes = codes;
        this.limit = limit;
        this.numbers = numbers;
        this.chunks = chunks;
    }

    static BoundColumn of(Variable variable, RawColumn raw) {
        if (raw instanceof RawColumn.OfTexts texts) {
            return variable.isCategorical() ? categorical(variable, texts) : numbered(variable, texts);
        }
        List<double[]> chunks = ((RawColumn.OfNumbers) raw).chunks();
        return new BoundColumn(variable, null, 0, new double[0], withoutMissing(variable, chunks));
    }

    private static BoundColumn categorical(Variable variable, RawColumn.OfTexts raw) {
        Map<String, Integer> codeOf = new HashMap<>();
        int next = 0;
        for (Category category : variable.categories()) {
            codeOf.put(category.value(), next++);
        }
        for (Category category : variable.missing()) {
            codeOf.put(category.value(), next++);
        }
        int[] newCodes = new int[raw.texts().size() + 1];
        int limit = 1;
        boolean same = true;
        for (int i = 0; i < newCodes.length; i++) {
            boolean empty = i == raw.texts().size();
            newCodes[i] = empty
                    ? variable.noAnswerCode()
                    : codeOf.getOrDefault(VariableGuess.canonical(raw.texts().get(i)), variable.noAnswerCode());
            same &= newCodes[i] == i;
            if (!empty || raw.hasEmpty()) {
                limit = Math.max(limit, newCodes[i] + 1);
            }
        }
        double[] numbers = new double[variable.codeCount()];
        Arrays.fill(numbers, Double.NaN);
        for (int i = 0; i < variable.categories().size(); i++) {
            numbers[i] = variable.categories().get(i).number();
        }
        for (int i = 0; i < variable.missing().size(); i++) {
            numbers[variable.categories().size() + i] = MissingNumber.of(i + 1);
        }
        numbers[variable.notAskedCode()] = MissingNumber.of(variable.missing().size() + 1);
        Codes codes = same ? raw.codes() : raw.codes().translate(newCodes);
        return new BoundColumn(variable, codes, limit, numbers, List.of());
    }

    private static BoundColumn numbered(Variable variable, RawColumn.OfTexts raw) {
        double[] numbers = new double[raw.texts().size() + 1];
        for (int i = 0; i < raw.texts().size(); i++) {
            numbers[i] = Numeral.parse(raw.texts().get(i));
        }
        numbers[raw.texts().size()] = Double.NaN;
        double[] valid = withoutMissing(variable, List.of(numbers)).get(0);
        for (int kind = 0; kind < variable.missing().size(); kind++) {
            // A missing value may be a word among numbers.
            int word = raw.texts().indexOf(variable.missing().get(kind).value());
            if (word >= 0) {
                valid[word] = MissingNumber.of(kind + 1);
            }
        }
        return new BoundColumn(variable, raw.codes(), numbers.length, valid, List.of());
    }

    private static List<double[]> withoutMissing(Variable variable, List<double[]> chunks) {
        if (variable.missing().isEmpty()) {
            return chunks;
        }
        double[] missing =
                variable.missing().stream().mapToDouble(Category::number).toArray();
        return chunks.stream()
                .map(chunk -> Arrays.stream(chunk)
                        .map(number -> valid(number, missing))
                        .toArray())
                .toList();
    }

    private static double valid(double number, double[] missing) {
        for (int i = 0; i < missing.length; i++) {
            if (number == missing[i]) {
                return MissingNumber.of(i + 1);
            }
        }
        return number;
    }

    Variable variable() {
        return variable;
    }

    boolean hasCodes() {
        return codes != null;
    }

    /** The codes of a column that {@link #hasCodes}. */
    Codes codes() {
        if (codes == null) {
            throw new IllegalStateException(variable.name() + " has no codes");
        }
        return codes;
    }

    int limit() {
        return limit;
    }

    /** The number of a code; a {@link MissingNumber} where it is no valid number. */
    double numberOf(int code) {
        return numbers[code];
    }

    int numberCount() {
        return numbers.length;
    }

    /** {@code target[i] = number} for the rows {@code from … from+count−1} of the chunk, NaN where missing. */
    void readNumbers(int chunk, int from, int count, double[] target, int[] scratch) {
        if (codes == null) {
            System.arraycopy(chunks.get(chunk), from, target, 0, count);
            return;
        }
        codes.read(chunk, from, count, scratch);
        for (int i = 0; i < count; i++) {
            target[i] = numbers[scratch[i]];
        }
    }
}
