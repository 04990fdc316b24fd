package org.anketa.plugins.relations;

import org.anketa.analysis.Analysis;
import org.anketa.plugin.AnalysisContract;

/** Comparisons of groups keep to the contract of all analyses. */
class CompareContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Compare();
    }
}
