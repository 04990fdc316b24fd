package org.anketa.fieldwork;

import java.util.Locale;
import java.util.UUID;
import org.anketa.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a draft; see {@link DraftJson}.
 *
 * @param formVersionId the version that was answered
 * @param seed see {@link org.anketa.form.Setting}
 * @param page the name of the page to go on with; {@code null}: from the start
 * @param answers irrelevant and wrong ones too
 */
record DraftContent(
        UUID responseId,
        UUID formVersionId,
        Locale language,
        long seed,
        @Nullable String page,
        Answers answers) {}
