package org.anketa.web.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.Progress;
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
        Map<UUID, List<Wave>> waves = studies.listWaves();
        Map<UUID, Progress.Totals> totals = responses.listTotals();
        List<StudyLine> lines = new ArrayList<>();
        for (Study study : studies.listStudies()) {
            List<Wave> its = waves.getOrDefault(study.id(), List.of());
            if (!its.isEmpty()) {
                lines.add(new StudyLine(
                        study,
                        study.title().in(view.language()),
                        its.get(its.size() - 1),
                        totals.getOrDefault(study.id(), Progress.Totals.NONE)));
            }
        }
        return lines;
    }
}
