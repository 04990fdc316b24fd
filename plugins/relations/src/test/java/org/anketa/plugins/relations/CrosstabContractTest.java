package org.anketa.plugins.relations;

import org.anketa.analysis.Analysis;
import org.anketa.plugin.AnalysisContract;

/** Crosstabs keep to the contract of all analyses. */
class CrosstabContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Crosstab();
    }
}
