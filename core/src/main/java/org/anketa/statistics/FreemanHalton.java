package org.anketa.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The exact p-value of an r x c table, on the network of C. R. Mehta and N. R. Patel (JASA 78, 1983): columns are filled
 * one by one, and what matters of those filled is only the row totals left over, in any order (a node), and the sum S
 * of the filled cells' log factorials. A table's probability is proportional to exp(-S).
 *
 * <p>A node keeps how many ways lead to it with each S. Ways on which every completion is extreme, or none, are settled
 * at once, by the least and the greatest S that the node's completions can add. The last two columns aren't walked: a
 * node with two columns left sorts its completions' S, and each way looks up how many are extreme.
 */
final class FreemanHalton {

    private static final double TIE = Math.log1p(1e-7);
    private static final int LARGEST_TOTAL = 100_000;
    private static final int LONGEST_LIST = 1_000_000;

    // Steps, by the time and the memory that each takes.
    private static final int KEEPING = 50;
    private static final int SORTING = 12;
    private static final int LOOKING_UP = 6;

    private final int[] rows;
    private final int[] columns;
    private final double[] logFactorial;
    private final double threshold;
    private final double logConstant;
    private final WorkBudget work;
    private double p;

    private FreemanHalton(CountTable table, WorkBudget work) {
        this.work = work;
        boolean upright = table.rows() <= table.columns();
        rows = upright ? table.rowTotals() : table.columnTotals();
        columns = upright ? table.columnTotals() : table.rowTotals();
        // Small columns first: the many ways through the large ones are then looked up instead of walked.
        Arrays.sort(rows);
        Arrays.sort(columns);
        logFactorial = CountTable.logFactorials(table.total());
        threshold = table.logFactorials(logFactorial) - TIE;
        logConstant = sumOfLogFactorials(rows) + sumOfLogFactorials(columns) - logFactorial[table.total()];
    }

    /** The p-value of a table larger than 2 x 2; empty if it takes more steps than that. */
    static OptionalDouble p(CountTable table, long workLimit) {
        if (table.total() > LARGEST_TOTAL) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(new FreemanHalton(table, new WorkBudget(workLimit)).compute());
        } catch (WorkBudget.Exceeded e) {
            return OptionalDouble.empty();
        }
    }

    private double compute() {
        List<List<NetworkNode>> stages = layOut();
        int last = stages.size() - 1;
        if (last > 1) {
            boundCompletions(stages);
        }
        stages.get(0).get(0).keep(SortedSums.ofSingle(new double[1], 1));
        for (int filled = 1; filled < last; filled++) {
            for (NetworkNode node : stages.get(filled)) {
                gather(node, logCompletions(node, filled));
            }
        }
        double[] buffer = new double[LONGEST_LIST];
        for (NetworkNode leaf : stages.get(last)) {
            complete(leaf, completions(leaf, buffer));
        }
        return Math.min(1, p);
    }

    /** The nodes by the number of columns filled, up to those with two columns left. */
    private List<List<NetworkNode>> layOut() {
        List<List<NetworkNode>> stages = new ArrayList<>();
        stages.add(List.of(new NetworkNode(rows)));
        for (int filled = 0; filled < columns.length - 2; filled++) {
            Map<Long, NetworkNode> next = new HashMap<>();
            for (NetworkNode node : stages.get(filled)) {
                ColumnFillings.visit(node.left(), columns[filled], logFactorial, (taken, term) -> {
                    work.spend(KEEPING);
                    int[] left = node.left().clone();
                    for (int row = 0; row < left.length; row++) {
                        left[row] -= taken[row];
                    }
                    Arrays.sort(left);
                    next.computeIfAbsent(key(left), key -> new NetworkNode(left))
                            .arrive(node, term);
                });
            }
            stages.add(List.copyOf(next.values()));
        }
        return stages;
    }

    /** A number of its own for every multiset of row totals; too many to number are too many to walk. */
    private long key(int[] left) {
        long key = 0;
        for (int row = 0; row < left.length; row++) {
            long radix = rows[row] + 1L;
            if (key > (Long.MAX_VALUE - left[row]) / radix) {
                throw new WorkBudget.Exceeded();
            }
            key = key * radix + left[row];
        }
        return key;
    }

    private void boundCompletions(List<List<NetworkNode>> stages) {
        for (NetworkNode leaf : stages.get(stages.size() - 1)) {
            ColumnFillings.visitLastTwo(leaf.left(), columns[columns.length - 2], logFactorial, (taken, sum) -> {
                work.spend(1);
                leaf.widen(sum, sum);
            });
        }
        for (int filled = stages.size() - 1; filled > 0; filled--) {
            for (NetworkNode node : stages.get(filled)) {
                for (int i = 0; i < node.arrivals(); i++) {
                    node.parent(i).widen(node.term(i) + node.least(), node.term(i) + node.greatest());
                }
            }
        }
    }

    /** Takes over the ways of the parents, but those that are settled here. */
    private void gather(NetworkNode node, double logCompletions) {
        WayCounts open = new WayCounts();
        for (int i = 0; i < node.arrivals(); i++) {
            SortedSums ways = node.parent(i).ways();
            double term = node.term(i);
            int firstOpen = ways.firstFrom(threshold - term - node.greatest(), 0);
            int firstExtreme = ways.firstFrom(threshold - term - node.least(), firstOpen);
            if (firstExtreme < ways.size()) {
                p += ways.massFrom(firstExtreme) * Math.exp(logConstant - term - ways.first() + logCompletions);
            }
            int before = open.size();
            for (int way = firstOpen; way < firstExtreme; way++) {
                open.add(ways.sum(way) + term, ways.count(way));
            }
            work.spend(1 + (long) LOOKING_UP * (firstExtreme - firstOpen) + (long) KEEPING * (open.size() - before));
        }
        node.keep(open.sorted());
    }

    /** The logarithm of the summed exp(-S) of all completions of a node. */
    private double logCompletions(NetworkNode node, int filled) {
        return logFactorial[Arrays.stream(node.left()).sum()]
                - sumOfLogFactorials(node.left())
                - sumOfLogFactorials(Arrays.copyOfRange(columns, filled, columns.length));
    }

    private double sumOfLogFactorials(int[] counts) {
        double sum = 0;
        for (int count : counts) {
            sum += logFactorial[count];
        }
        return sum;
    }

    private SortedSums completions(NetworkNode leaf, double[] buffer) {
        int[] size = {0};
        ColumnFillings.visitLastTwo(leaf.left(), columns[columns.length - 2], logFactorial, (taken, sum) -> {
            work.spend(size[0] < LONGEST_LIST ? SORTING : Long.MAX_VALUE);
            buffer[size[0]++] = sum;
        });
        return SortedSums.ofSingle(buffer, size[0]);
    }

    /** Adds the extreme completions of the ways that arrive. */
    private void complete(NetworkNode leaf, SortedSums completions) {
        for (int i = 0; i < leaf.arrivals(); i++) {
            SortedSums ways = leaf.parent(i).ways();
            double term = leaf.term(i);
            double needed = threshold - term;
            int way = ways.firstFrom(needed - completions.first(), 0);
            double mass = ways.massFrom(way) * completions.massFrom(0);
            int from = 0;
            for (way--; way >= 0 && from < completions.size(); way--) {
                // The smaller a way's own sum, the farther up its extreme completions begin.
                from = completions.firstFrom(needed - ways.sum(way), from);
                mass += (ways.massFrom(way) - ways.massFrom(way + 1)) * completions.massFrom(from);
                work.spend(LOOKING_UP);
            }
            if (mass > 0) {
                p += mass * Math.exp(logConstant - term - ways.first() - completions.first());
            }
        }
    }
}
