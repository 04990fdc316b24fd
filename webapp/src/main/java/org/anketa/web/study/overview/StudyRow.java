package org.anketa.web.study.overview;

import java.util.List;
import org.anketa.fieldwork.Progress;
import org.anketa.fieldwork.Study;

/**
 * A line in the list of studies.
 *
 * @param periods the days of each wave in words, the last first
 */
public record StudyRow(Study study, String title, List<String> periods, Progress.Totals totals) {

    public StudyRow {
        periods = List.copyOf(periods);
    }
}
