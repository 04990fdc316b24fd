package org.anketa.plugins.descriptives;

import org.anketa.analysis.Analysis;
import org.anketa.plugin.AnalysisContract;

/** Multiple responses keep to the contract of all analyses. */
class MultipleResponseContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new MultipleResponse();
    }
}
