package org.anketa.web.study.creation;

import java.util.List;
import org.anketa.form.FormProblem;
import org.anketa.web.study.Problems;

/**
 * What the page of the first step shows.
 *
 * @param chosen the id of a source; empty: none yet
 * @param plan the plan's id; empty: there is none yet
 * @param fileName the file that was uploaded before; empty: none
 * @param formProblems what is wrong with the form in the file
 */
public record FormStep(
        List<FormSource> sources,
        String chosen,
        String plan,
        String fileName,
        Problems problems,
        List<FormProblem> formProblems) {

    public FormStep {
        sources = List.copyOf(sources);
        formProblems = List.copyOf(formProblems);
    }
}
