package org.anketa.fieldwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.anketa.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A submitted response, with all corrections made.
 *
 * @param formVersionId the version of the form that was answered
 * @param invitationId {@code null} in an anonymous study and for an open link
 * @param personId whose it is; {@code null} unless the study is named
 * @param unitId the person's unit; {@code null} in an anonymous study and for an open link
 * @param submittedOn the day
 * @param submittedAt the moment; {@code null} in an anonymous study
 * @param interviewer the user's name; {@code null} unless an interviewer of a study that isn't anonymous entered it
 * @param corrections how many there are
 */
public record Response(
        UUID id,
        UUID studyId,
        UUID waveId,
        UUID formVersionId,
        @Nullable UUID invitationId,
        @Nullable UUID personId,
        @Nullable UUID unitId,
        Mode mode,
        Locale language,
        LocalDate submittedOn,
        @Nullable Instant submittedAt,
        @Nullable String interviewer,
        Answers answers,
        int corrections) {}
