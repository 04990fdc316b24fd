package org.anketa.fieldwork;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anketa.form.AnswersJson;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A response as it is stored: of an anonymous one neither link nor unit, moment or interviewer, of a pseudonymous one no
 * person.
 *
 * @param answers as JSON
 */
record KeptResponse(
        UUID id,
        UUID studyId,
        Regime regime,
        UUID waveId,
        UUID formVersionId,
        @Nullable UUID invitationId,
        @Nullable UUID personId,
        @Nullable UUID unitId,
        Mode mode,
        String language,
        LocalDate submittedOn,
        @Nullable Instant submittedAt,
        @Nullable String interviewer,
        String contentHash,
        String answers) {

    /** @throws Refusal if the answers are more than the store takes */
    static KeptResponse of(Submission submission, Clock clock) {
        Study study = submission.link().study();
        Invitation invitation = submission.link().invitation();
        boolean anonymous = study.regime() == Regime.ANONYMOUS;
        String answers =
                AnswersJson.write(submission.answers(), submission.form()).toString();
        if (answers.length() > Drafts.LARGEST) {
            throw new Refusal(Message.of(KeptResponse.class, "answers.large"));
        }
        Instant now = clock.instant();
        return new KeptResponse(
                submission.responseId(),
                study.id(),
                study.regime(),
                submission.link().wave().id(),
                submission.formVersionId(),
                anonymous || invitation.isOpen() ? null : invitation.id(),
                study.regime() == Regime.NAMED ? invitation.personId() : null,
                anonymous ? null : invitation.unitId(),
                submission.mode(),
                submission.language().getLanguage(),
                LocalDate.ofInstant(now, clock.getZone()),
                anonymous ? null : now,
                anonymous ? null : submission.interviewer(),
                submission.contentHash(),
                answers);
    }
}
