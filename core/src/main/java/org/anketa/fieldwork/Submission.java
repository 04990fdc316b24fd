package org.anketa.fieldwork;

import java.util.Locale;
import java.util.UUID;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.jspecify.annotations.Nullable;

/**
 * A response that is to be stored, with everything that is known at that moment; {@link KeptResponse} leaves out what the
 * study's regime forbids to keep.
 *
 * @param formVersionId the version that was answered
 * @param interviewer the user's name; {@code null} unless an interviewer entered it
 * @param answers what {@link org.anketa.form.Questioning#submission} gave
 * @param contentHash see {@link ContentHash}
 */
record Submission(
        UUID responseId,
        Link link,
        UUID formVersionId,
        CompiledForm form,
        Mode mode,
        Locale language,
        @Nullable String interviewer,
        Answers answers,
        String contentHash) {}
