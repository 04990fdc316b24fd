package org.anketa.web.study.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.web.page.View;
import org.anketa.web.study.Period;

/** Makes the lines of the list of studies. */
public final class StudyRows {

    private final StudyService studies;
    private final ResponseService responses;

    public StudyRows(StudyService studies, ResponseService responses) {
        this.studies = studies;
        this.responses = responses;
    }

    List<Study> listStudies() {
        return studies.listStudies();
    }

    List<StudyRow> of(List<Study> shown, View view) {
        return shown.stream().map(study -> row(study, view)).toList();
    }

    private StudyRow row(Study study, View view) {
        List<String> periods = new ArrayList<>();
        studies.listWaves(study.id()).forEach(wave -> periods.add(Period.of(wave, view)));
        Collections.reverse(periods);
        return new StudyRow(
                study,
                study.title().in(view.language()),
                periods,
                responses.progress(study.id()).totals());
    }
}
