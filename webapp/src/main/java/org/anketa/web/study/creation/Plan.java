package org.anketa.web.study.creation;

import java.util.UUID;
import org.anketa.fieldwork.NewStudy;
import org.anketa.form.CompiledForm;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyDetails;
import org.anketa.web.study.WaveDates;

/**
 * A study that somebody is preparing, as far as it was thought out.
 *
 * @param source the id of a built-in form, or {@link FormSource#UPLOAD}
 * @param fileName of an upload; empty for a built-in form
 */
public record Plan(
        UUID id,
        String source,
        String fileName,
        CompiledForm form,
        StudyDetails details,
        WaveDates dates,
        Guests guests) {

    static Plan first(UUID id, String source, String fileName, CompiledForm form) {
        StudyDetails details = StudyDetails.first(form.form().title());
        return new Plan(id, source, fileName, form, details, WaveDates.NONE, Guests.NOBODY);
    }

    /** The same study with another form; a title that was only the old form's becomes the new one's. */
    Plan with(String newSource, String newFileName, CompiledForm newForm) {
        boolean titleIsTheForms = details.equals(StudyDetails.first(form.form().title()));
        StudyDetails kept = titleIsTheForms ? StudyDetails.first(newForm.form().title()) : details;
        return new Plan(id, newSource, newFileName, newForm, kept, dates, guests);
    }

    Plan with(StudyDetails newDetails, WaveDates newDates) {
        return new Plan(id, source, fileName, form, newDetails, newDates, guests);
    }

    Plan with(Guests newGuests) {
        return new Plan(id, source, fileName, form, details, dates, newGuests);
    }

    /** What is wrong with what was typed of its rules. */
    Problems problems() {
        return details.problems().and(dates.problems());
    }

    /** The study to create; there must be no {@link #problems}. */
    NewStudy study() {
        return new NewStudy(
                details.title(),
                form.form(),
                details.chosenRegime(),
                details.cellNumber(),
                dates.firstDay(),
                dates.lastDay(),
                false);
    }
}
