package org.anketa.plugins.descriptives;

import org.anketa.analysis.Analysis;
import org.anketa.plugin.AnalysisContract;

/** Overviews keep to the contract of all analyses. */
class OverviewContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Overview();
    }
}
