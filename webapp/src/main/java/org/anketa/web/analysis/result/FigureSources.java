package org.anketa.web.analysis.result;

import java.io.IOException;
import java.util.List;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;

/** Where a document gets the pictures of a result's figures from: addresses, or the pictures themselves. */
public interface FigureSources {

    /** Whether the figure can be drawn at all. */
    boolean draws(Figure figure);

    /**
     * The pictures of a figure; see {@link FigureView#sources}.
     *
     * @param number the figure's place in its result, from 1
     * @param folded whether it is out of sight at first, so that its height doesn't matter
     */
    List<FigureView.Source> sources(int number, Figure figure, Table table, boolean folded) throws IOException;

    /** The figure as files to download; none where the document is such a file itself. */
    List<FigureView.Download> downloads(int number, Figure figure);
}
