package org.anketa.fieldwork;

import java.time.Instant;
import java.util.UUID;
import org.anketa.shared.LocalizedText;

/**
 * One question put to many people, with one form.
 *
 * @param formVersionId the published form that is asked now; see {@link PublishedForms}
 * @param minimumCell results about fewer cases than this are not shown, {@value #LEAST_CELL} to {@value #MOST_CELL}
 * @param simulated whether the responses are made up; every page about it says so
 * @param createdBy the user's name
 */
public record Study(
        UUID id,
        LocalizedText title,
        UUID formVersionId,
        Regime regime,
        int minimumCell,
        StudyState state,
        boolean simulated,
        Instant created,
        String createdBy) {

    public static final int LEAST_CELL = 3;
    public static final int MOST_CELL = 10;
    public static final int USUAL_CELL = 5;
}
