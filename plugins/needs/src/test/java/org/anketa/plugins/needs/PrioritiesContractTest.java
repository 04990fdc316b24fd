package org.anketa.plugins.needs;

import org.anketa.analysis.Analysis;
import org.anketa.plugin.AnalysisContract;

/** Priorities keep to the contract of all analyses. */
class PrioritiesContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Priorities();
    }
}
