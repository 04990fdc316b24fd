package org.anketa.web.analysis.result;

import java.util.List;

/**
 * A table with the figures that view it.
 *
 * @param figures the pictures that are in sight
 * @param others further pictures of the same numbers, for those who want them
 * @param folded whether the whole section is out of sight at first
 */
public record SectionView(
        String title, List<FigureView> figures, List<FigureView> others, TableView table, boolean folded) {

    public SectionView {
        figures = List.copyOf(figures);
        others = List.copyOf(others);
    }
}
