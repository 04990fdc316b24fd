package org.anketa.web.analysis.request;

import java.util.Locale;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.SampleSource;

/**
 * Data that pages are about.
 *
 * @param simulated whether nobody real is behind them, which every page says
 */
public record PlacedData(DataPlace place, SampleSource source, boolean simulated) {

    /** What readers of the language know the data by. */
    public String name(Locale language) {
        return source.title().in(language);
    }

    /** The address of a page below the page of the data. */
    public String path(String below) {
        return place.path() + below;
    }

    public Codebook codebook() {
        return source.codebook();
    }
}
