package org.anketa.form;

import java.util.List;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Answers that are refused; everything wrong with them is told at once. */
public final class InvalidAnswers extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<AnswerProblem> problems;

    InvalidAnswers(List<AnswerProblem> problems) {
        super(Message.of(
                InvalidAnswers.class,
                "answers.invalid",
                "count",
                problems.size(),
                "place",
                problems.get(0).place().toString(),
                "problem",
                problems.get(0).message()));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the form's order; never empty. */
    public List<AnswerProblem> problems() {
        return problems;
    }
}
