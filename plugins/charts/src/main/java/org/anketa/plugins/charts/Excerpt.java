package org.anketa.plugins.charts;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Figure;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/**
 * As much of a grid as a reader can take in.
 *
 * @param notes what the picture has to say about what it leaves out
 */
record Excerpt(Grid grid, List<Text> notes) {

    private static final int MOST_ROWS = 60;
    private static final int MOST_CLASSES = 200;
    private static final int MOST_BARS = 240;
    private static final int FEWEST_ROWS = 12;
    private static final double NARROWEST_CELL = 18;

    Excerpt {
        notes = List.copyOf(notes);
    }

    static Excerpt of(Figure.Kind kind, Grid whole, Setting setting) {
        int columns =
                kind == Figure.Kind.HEAT_MAP ? (int) (setting.width() * 0.55 / NARROWEST_CELL) : Integer.MAX_VALUE;
        Grid grid = whole.firstRows(mostRows(kind, whole.columns().size())).firstColumns(columns);
        List<Text> notes = new ArrayList<>();
        if (isEmpty(kind, grid)) {
            notes.add(say("caption.empty"));
        }
        if (grid.rows().size() < whole.rows().size()) {
            notes.add(say(
                    "caption.first_rows",
                    "shown",
                    grid.rows().size(),
                    "all",
                    whole.rows().size()));
        }
        if (grid.columns().size() < whole.columns().size()) {
            notes.add(say(
                    "caption.first_columns",
                    "shown",
                    grid.columns().size(),
                    "all",
                    whole.columns().size()));
        }
        boolean boxes = kind == Figure.Kind.BOX;
        if (boxes ? grid.eachRow().anyMatch(row -> BoxChart.hasNoBox(grid, row)) : grid.hasAbsent()) {
            notes.add(say("caption.absent"));
        }
        if (boxes && grid.eachRow().anyMatch(row -> BoxChart.lacksWhisker(grid, row))) {
            notes.add(say("caption.whiskers"));
        }
        return new Excerpt(grid, notes);
    }

    /** The bounds of classes are no values. */
    private static boolean isEmpty(Figure.Kind kind, Grid grid) {
        return kind == Figure.Kind.HISTOGRAM
                ? grid.eachRow().allMatch(row -> grid.isAbsent(row, HistogramChart.COUNT))
                : grid.present().isEmpty();
    }

    private static int mostRows(Figure.Kind kind, int columns) {
        return switch (kind) {
            case HISTOGRAM -> MOST_CLASSES;
            case GROUPED_BARS -> Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, MOST_BARS / columns));
            default -> MOST_ROWS;
        };
    }

    private static Text say(String key, Object... values) {
        return Message.of(JFreeFigures.class, key, values);
    }
}
