package org.anketa.plugins.agreement;

import org.anketa.analysis.Analysis;
import org.anketa.plugin.AnalysisContract;

/** The agreement of raters keeps to the contract of all analyses. */
class AgreementContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Agreement();
    }
}
