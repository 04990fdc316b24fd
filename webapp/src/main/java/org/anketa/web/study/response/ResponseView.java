package org.anketa.web.study.response;

import java.time.Instant;
import java.util.List;
import org.anketa.web.study.StudyFrame;

/**
 * What the page of one response shows.
 *
 * @param corrected whether an answer was just corrected
 */
public record ResponseView(
        StudyFrame frame,
        ResponseRow row,
        AnswerSheet sheet,
        List<CorrectionLine> corrections,
        List<NoteLine> notes,
        boolean corrected) {

    public ResponseView {
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
    }

    /** A correction in words; before and after are empty where there was no answer. */
    public record CorrectionLine(String question, String before, String after, String reason, String by, Instant at) {}

    /** What an interviewer wrote beside an answer. */
    public record NoteLine(String question, boolean probe, String text, String by, Instant at) {}
}
