package org.anketa.web.study.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.Progress;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
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
        Map<UUID, List<Wave>> waves = studies.listWaves();
        Map<UUID, Progress.Totals> totals = responses.listTotals();
        return shown.stream()
                .map(study -> row(
                        study,
                        waves.getOrDefault(study.id(), List.of()),
                        totals.getOrDefault(study.id(), Progress.Totals.NONE),
                        view))
                .toList();
    }

    private static StudyRow row(Study study, List<Wave> waves, Progress.Totals totals, View view) {
        List<String> periods = new ArrayList<>();
        waves.forEach(wave -> periods.add(Period.of(wave, view)));
        Collections.reverse(periods);
        return new StudyRow(study, study.title().in(view.language()), periods, totals);
    }
}
