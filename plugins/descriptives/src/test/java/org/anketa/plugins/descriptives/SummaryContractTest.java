package org.anketa.plugins.descriptives;

import org.anketa.analysis.Analysis;
import org.anketa.plugin.AnalysisContract;

/** Summaries keep to the contract of all analyses. */
class SummaryContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Summary();
    }
}
