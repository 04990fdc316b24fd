package org.anketa.web.analysis;

import java.util.Locale;
import org.anketa.web.analysis.request.AnalysisRun;

/** What a downloaded file is called: after the data and the analysis. */
final class FileName {

    private FileName() {}

    /** Such as {@code titanic-crosstab-1.svg}. */
    static String of(AnalysisRun run, Locale language, String suffix, String ending) {
        String data = run.data().name(language);
        int dot = run.data().place().isStudy() ? -1 : data.lastIndexOf('.');
        String stem = dot > 0 ? data.substring(0, dot) : data;
        return stem + "-" + run.declaration().id() + suffix + "." + ending;
    }
}
