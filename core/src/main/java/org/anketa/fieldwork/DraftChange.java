package org.anketa.fieldwork;

import java.util.Locale;
import java.util.UUID;
import org.anketa.form.Answers;

/**
 * What is saved of a draft.
 *
 * @param formVersionId the version that was answered
 * @param revision of the draft that was changed
 * @param answers all of them, irrelevant ones too
 * @param page the name of the page to go on with
 */
public record DraftChange(UUID formVersionId, int revision, Answers answers, String page, Locale language) {}
