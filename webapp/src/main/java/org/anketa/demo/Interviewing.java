package org.anketa.demo;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.anketa.fieldwork.ContactAttempt.Outcome;
import org.anketa.fieldwork.ContactAttempt.Way;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.InterviewService;
import org.anketa.form.Answer;
import org.anketa.form.Place;

/** What the interviewer does: calls, makes an appointment, asks and probes, or takes a refusal. */
final class Interviewing {

    private static final String BY = DemoUser.INTERVIEWER.userName();
    private static final Duration BETWEEN_CALLS = Duration.ofMinutes(70);

    private final InterviewService interviews;
    private final SimulatedClock clock;
    private final AnswerBank bank;
    private final List<List<String>> words = DataRows.read("interviewer.tsv", 3);

    Interviewing(InterviewService interviews, SimulatedClock clock, AnswerBank bank) {
        this.interviews = interviews;
        this.clock = clock;
        this.bank = bank;
    }

    void interview(Respondent respondent, UUID invitation) {
        attempt(respondent, invitation, Way.PHONE, Outcome.NOT_REACHED);
        clock.pass(BETWEEN_CALLS);
        attempt(respondent, invitation, Way.PHONE, Outcome.APPOINTMENT);
        clock.pass(BETWEEN_CALLS);
        Draft draft = interviews.getDraft(invitation, respondent.language());
        Sitting sitting =
                new Sitting(respondent, draft, bank, clock, change -> interviews.save(invitation, change, BY));
        sitting.finish();
        takeNotes(sitting.draft(), invitation);
        attempt(respondent, invitation, Way.IN_PERSON, Outcome.INTERVIEWED);
        interviews.submit(invitation, sitting.draft().responseId(), BY);
    }

    /** Beside the answers that were given in own words or chosen, where the file has a word for them. */
    private void takeNotes(Draft draft, UUID invitation) {
        for (List<String> row : words) {
            boolean probe = row.get(0).equals("probe");
            Place place = Place.of(row.get(1));
            if ((probe || row.get(0).equals("remark"))
                    && draft.answers().find(place).orElse(null) instanceof Answer.Given) {
                interviews.addNote(invitation, place, probe, row.get(2), BY);
            }
        }
    }

    void takeRefusal(Respondent respondent, UUID invitation) {
        attempt(respondent, invitation, Way.PHONE, Outcome.REFUSED);
        interviews.refuse(invitation, word("refusal", "", respondent), BY);
    }

    private void attempt(Respondent respondent, UUID invitation, Way way, Outcome outcome) {
        interviews.addAttempt(invitation, way, outcome, word("attempt", outcome.name(), respondent), BY);
    }

    /** One of the words that the file has for it; none if there is none. */
    private String word(String kind, String of, Respondent respondent) {
        List<String> fitting = words.stream()
                .filter(row -> row.get(0).equals(kind) && row.get(1).equals(of))
                .map(row -> row.get(2))
                .toList();
        return fitting.isEmpty() ? "" : fitting.get(respondent.chance().below(fitting.size(), kind + of));
    }
}
