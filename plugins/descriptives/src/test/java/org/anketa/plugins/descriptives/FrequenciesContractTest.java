package org.anketa.plugins.descriptives;

import org.anketa.analysis.Analysis;
import org.anketa.plugin.AnalysisContract;

/** Frequencies keep to the contract of all analyses. */
class FrequenciesContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Frequencies();
    }
}
