package org.anketa.web.analysis.result;

import java.util.List;

/**
 * A table with the figures that view it.
 *
 * @param folded whether the whole section is out of sight at first
 */
public record SectionView(String title, List<FigureView> figures, TableView table, boolean folded) {
    public SectionView {
        figures = List.copyOf(figures);
    }
}
