package org.anketa.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which wider tables to count so that every table asked for is a margin of one of them.
 *
 * <p>Counting a table costs about the same per row whether it has two variables or five, as long as its cells fit into
 * the cache; so tables are joined greedily: starting from one that isn't covered yet, the variable that covers the most
 * others is added while the cells stay few. All pairs of 25 variables take some 40 tables instead of 300.
 */
final class TabulationPlan {

    /** Cells that still fit into a core's second-level cache. */
    static final int FEW_CELLS = 1 << 15;

    /**
     * A table to count.
     *
     * @param columns in the order of its dimensions
     * @param answers positions of the tables asked for that are margins of this one
     */
    record Wide(List<BoundColumn> columns, List<Integer> answers) {

        int cells() {
            return columns.stream().mapToInt(BoundColumn::limit).reduce(1, (a, b) -> a * b);
        }
    }

    private TabulationPlan() {}

    static List<Wide> of(List<List<BoundColumn>> tables) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            open.add(i);
        }
        List<Wide> plan = new ArrayList<>();
        while (!open.isEmpty()) {
            Set<BoundColumn> wide = new LinkedHashSet<>(tables.get(open.get(0)));
            widen(wide, tables, open);
            List<Integer> answers = new ArrayList<>();
            open.removeIf(table -> wide.containsAll(tables.get(table)) && answers.add(table));
            plan.add(new Wide(List.copyOf(wide), answers));
        }
        return plan;
    }

    private static void widen(Set<BoundColumn> wide, List<List<BoundColumn>> tables, List<Integer> open) {
        long cells = wide.stream().mapToLong(BoundColumn::limit).reduce(1, (a, b) -> a * b);
        while (true) {
            BoundColumn best = null;
            int most = 0;
            for (Map.Entry<BoundColumn, Integer> candidate :
                    gains(wide, tables, open).entrySet()) {
                boolean fits = cells * candidate.getKey().limit() <= FEW_CELLS;
                boolean better = candidate.getValue() > most
                        || (best != null
                                && candidate.getValue() == most
                                && candidate.getKey().limit() < best.limit());
                if (fits && better) {
                    best = candidate.getKey();
                    most = candidate.getValue();
                }
            }
            if (best == null) {
                return;
            }
            wide.add(best);
            cells *= best.limit();
        }
    }

    /** How many open tables each further column would cover: those that lack only this one. */
    private static Map<BoundColumn, Integer> gains(
            Set<BoundColumn> wide, List<List<BoundColumn>> tables, List<Integer> open) {
        Map<BoundColumn, Integer> gains = new HashMap<>();
        for (int table : open) {
            BoundColumn lacking = null;
            int count = 0;
            for (BoundColumn column : tables.get(table)) {
                if (!wide.contains(column)) {
                    lacking = column;
                    count++;
                }
            }
            if (count == 1 && lacking != null) {
                gains.merge(lacking, 1, Integer::sum);
            }
        }
        return gains;
    }
}
