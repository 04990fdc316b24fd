package org.anketa.web.study.overview;

import java.util.List;
import org.anketa.fieldwork.Study;
import org.anketa.form.FormProblem;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyDetails;
import org.anketa.web.study.WaveDates;

/**
 * What was typed into one of the page's forms and refused; the others are as the study is.
 *
 * @param problems by control; the controls of a wave's form begin with its id
 * @param formProblems what is wrong with a form that was uploaded
 * @param wave the id of the wave whose dates were refused, {@code new} for another wave; empty: none
 */
public record Typed(
        StudyDetails details, Problems problems, List<FormProblem> formProblems, String wave, WaveDates dates) {

    public Typed {
        formProblems = List.copyOf(formProblems);
    }

    static Typed nothing(Study study) {
        return new Typed(StudyDetails.of(study), Problems.NONE, List.of(), "", WaveDates.NONE);
    }

    static Typed details(StudyDetails details, Problems problems) {
        return new Typed(details, problems, List.of(), "", WaveDates.NONE);
    }

    static Typed form(Study study, Problems problems, List<FormProblem> formProblems) {
        return new Typed(StudyDetails.of(study), problems, formProblems, "", WaveDates.NONE);
    }

    static Typed wave(Study study, String wave, WaveDates dates, Problems problems) {
        return new Typed(StudyDetails.of(study), problems.under(wave + "-"), List.of(), wave, dates);
    }
}
