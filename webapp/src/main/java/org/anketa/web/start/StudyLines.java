package org.anketa.web.start;

import java.util.List;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
import org.anketa.web.page.View;

/** The studies as the first page lists them. */
public final class StudyLines {

    private final StudyService studies;
    private final ResponseService responses;

    public StudyLines(StudyService studies, ResponseService responses) {
        this.studies = studies;
        this.responses = responses;
    }

    /** All studies, the newest first. */
    List<StudyLine> list(View view) {
        return studies.listStudies().stream().map(study -> line(study, view)).toList();
    }

    private StudyLine line(Study study, View view) {
        List<Wave> waves = studies.listWaves(study.id());
        return new StudyLine(
                study,
                study.title().in(view.language()),
                waves.get(waves.size() - 1),
                responses.progress(study.id()).totals());
    }
}
