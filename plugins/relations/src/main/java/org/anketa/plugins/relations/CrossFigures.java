package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anketa.analysis.Figure;
import org.anketa.shared.Text;

/** The pictures of a crosstab: rows as bars of 100 %, rows as groups of bars, and maps of residuals and counts. */
final class CrossFigures {

    /** More parts of a bar, or more bars, can't be told apart. */
    private static final int MOST_PARTS = 12;

    private static final int MOST_BARS = 40;

    private final CrossCounts counts;
    private final List<Figure> figures = new ArrayList<>();

    private CrossFigures(CrossCounts counts) {
        this.counts = counts;
    }

    /** The figures; a layer has fewer than all cases together, and a table without cases none. */
    static List<Figure> of(CrossCounts counts) {
        CrossFigures all = new CrossFigures(counts);
        ContingencyTable table = counts.cases();
        if (table.columns() == 0) {
            return List.of();
        }
        boolean drawn = table.columns() <= MOST_PARTS && table.rows() <= MOST_BARS;
        if (drawn) {
            all.add("stacked", Figure.Kind.STACKED_BARS, "row_pct");
        }
        if (drawn && !counts.isLayer()) {
            all.add("grouped", Figure.Kind.GROUPED_BARS, "row_pct");
        }
        if (table.isComparable()) {
            all.add("residuals", Figure.Kind.HEAT_MAP, "adjusted_residuals");
        }
        if (!counts.isLayer()) {
            all.add("heat", Figure.Kind.HEAT_MAP, "counts");
        }
        return all.figures;
    }

    private void add(String id, Figure.Kind kind, String table) {
        Text subtitle = Labels.counted((double) counts.n(), "crosstab.figure." + id);
        figures.add(new Figure(
                counts.id(id),
                kind,
                CrossLabels.title(counts, "table." + table),
                subtitle,
                counts.id(table),
                IntStream.range(0, counts.cases().columns())
                        .mapToObj(j -> counts.column(j).value())
                        .toList()));
    }
}
