package org.anketa.plugins.charts;

import java.util.List;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;

/** The marks of one kind of figure with their labels. */
interface Chart extends Block {

    /** What its colors mean; none where there is only one. */
    default List<Legend.Entry> legend() {
        return List.of();
    }

    /**
     * Lays out a chart.
     *
     * @param grid at least one row, and the columns that the kind needs
     */
    static Chart of(Figure figure, Table table, Setting setting, Grid grid) {
        return switch (figure.kind()) {
            case BARS -> BarChart.single(setting, grid);
            case GROUPED_BARS -> BarChart.grouped(setting, grid);
            case STACKED_COUNTS -> new SumChart(setting, grid);
            case STACKED_BARS -> new StackedChart(setting, grid);
            case DIVERGING_BARS -> new DivergingChart(setting, grid);
            case HEAT_MAP -> new HeatMapChart(setting, grid);
            case HISTOGRAM -> new HistogramChart(setting, grid);
            case BOX -> new BoxChart(setting, grid);
            case QUADRANTS -> new QuadrantChart(setting, Points.of(figure, table, grid));
        };
    }

    /** How many columns the kind needs at least. */
    static int fewestColumns(Figure.Kind kind) {
        return switch (kind) {
            case BARS, GROUPED_BARS, STACKED_COUNTS, STACKED_BARS, HEAT_MAP -> 1;
            case DIVERGING_BARS -> 2;
            case HISTOGRAM, QUADRANTS -> 3;
            case BOX -> 5;
        };
    }
}
