package org.anketa.plugins.charts;

import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** What JFreeChart draws as bars: series by rows, both named by their positions. */
final class BarData {

    private final DefaultCategoryDataset dataset = new DefaultCategoryDataset();

    /** Adds a bar; NaN keeps its place free. */
    void add(double value, int series, int row) {
        @Nullable Double length = Double.isNaN(value) ? null : value;
        dataset.addValue(length, Integer.valueOf(series), Integer.valueOf(row));
    }

    int series() {
        return dataset.getRowCount();
    }

    CategoryDataset dataset() {
        return dataset;
    }
}
