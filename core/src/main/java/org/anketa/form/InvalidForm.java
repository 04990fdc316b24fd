package org.anketa.form;

import java.util.List;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** A form that is refused; everything wrong with it is told at once. */
public final class InvalidForm extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<FormProblem> problems;

    InvalidForm(List<FormProblem> problems) {
        super(Message.of(InvalidForm.class, "form.invalid", "count", problems.size()));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the form's order; never empty. */
    public List<FormProblem> problems() {
        return problems;
    }
}
