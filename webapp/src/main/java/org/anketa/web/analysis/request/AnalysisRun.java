package org.anketa.web.analysis.request;

import org.anketa.analysis.Declaration;
import org.anketa.analysis.Result;

/**
 * A request that was carried out.
 *
 * @param result what of it may be shown
 */
public record AnalysisRun(ResultRequest request, PlacedData data, Declaration<?> declaration, Result result) {

    /** The query of the request; see {@link ResultRequest#query}. */
    public String query() {
        return request.query(declaration).toString();
    }
}
