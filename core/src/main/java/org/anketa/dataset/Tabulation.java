package org.anketa.dataset;

import java.util.Arrays;
import java.util.List;

/**
 * How many cases fall into each combination of codes of some variables, the missing codes included.
 *
 * <p>Each cell has the number of cases (with frequency weights, their sum), the sum of weights, and the sum of squared
 * weights, which variances of weighted shares need. Without survey weights the sum of weights is the number of cases.
 */
public final class Tabulation {

    /** The most cells a table may have. */
    public static final int MAX_CELLS = 1 << 22;

    private final List<Variable> variables;
    private final int[] sizes;
    private final long[] cases;
    private final double[] weights;
    private final double[] squares;

    /**
     * A table from its cells in row-major order: the last variable's code runs fastest.
     *
     * @param weights the sums of weights; {@code null} where every case weighs one
     * @param squares the sums of squared weights; {@code null} together with the weights
     */
    Tabulation(
            List<Variable> variables,
            long[] cases,
            double @org.jspecify.annotations.Nullable [] weights,
            double @org.jspecify.annotations.Nullable [] squares) {
        this.variables = List.copyOf(variables);
        this.sizes = variables.stream().mapToInt(Variable::codeCount).toArray();
        this.cases = cases;
        this.weights = weights == null ? Arrays.stream(cases).asDoubleStream().toArray() : weights;
        this.squares = squares == null ? this.weights : squares;
    }

    public List<Variable> variables() {
        return variables;
    }

    /** The number of cases with these codes, one code a variable. */
    public long cases(int... codes) {
        return cases[index(codes)];
    }

    /** The sum of weights of the cases with these codes. */
    public double weight(int... codes) {
        return weights[index(codes)];
    }

    /** The sum of squared weights of the cases with these codes. */
    public double squaredWeight(int... codes) {
        return squares[index(codes)];
    }

    private int index(int[] codes) {
        if (codes.length != sizes.length) {
            throw new IllegalArgumentException("One code a variable, in order");
        }
        int index = 0;
        for (int i = 0; i < sizes.length; i++) {
            if (codes[i] < 0 || codes[i] >= sizes[i]) {
                throw new IndexOutOfBoundsException(codes[i]);
            }
            index = index * sizes[i] + codes[i];
        }
        return index;
    }

    /**
     * The table of fewer dimensions that results from adding over the others.
     *
     * @param kept positions of the variables to keep, in the new order
     */
    public Tabulation marginal(int... kept) {
        List<Variable> rest = Arrays.stream(kept).mapToObj(variables::get).toList();
        int[] strides = new int[sizes.length];
        int cells = 1;
        for (int i = kept.length - 1; i >= 0; i--) {
            strides[kept[i]] = cells;
            cells *= sizes[kept[i]];
        }
        long[] newCases = new long[cells];
        double[] newWeights = new double[cells];
        double[] newSquares = new double[cells];
        int[] codes = new int[sizes.length];
        int target = 0;
        for (int index = 0; index < cases.length; index++) {
            newCases[target] += cases[index];
            newWeights[target] += weights[index];
            newSquares[target] += squares[index];
            for (int i = sizes.length - 1; i >= 0; i--) {
                target += strides[i];
                if (++codes[i] < sizes[i]) {
                    break;
                }
                target -= strides[i] * sizes[i];
                codes[i] = 0;
            }
        }
        return new Tabulation(rest, newCases, newWeights, newSquares);
    }
}
