package org.anketa.web.analysis.needs;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;
import org.anketa.form.CompiledForm;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;

/**
 * Finds the variable that tells bodies or units apart: the topmost units, else a question whose choice list is called
 * {@code body} or {@code unit}, else the units themselves.
 */
public final class ComparedUnits {

    private static final String BODY = "body";
    private static final String UNIT = "unit";

    /** More don't fit on a page. */
    private static final int MOST = 40;

    private ComparedUnits() {}

    /**
     * The variable of the respondents' units.
     *
     * @param least at least two units must have as many cases as this
     */
    public static Optional<Variable> find(CompiledForm form, Sample sample, int least) {
        Stream<String> asked = form.listQuestions().stream()
                .filter(question -> question.type() == QuestionType.SELECT_ONE)
                .filter(ComparedUnits::asksForUnit)
                .map(Question::name);
        return Stream.of(Stream.of(BODY), asked, Stream.of(UNIT))
                .flatMap(names -> names)
                .flatMap(name -> sample.codebook().findVariable(name).stream())
                .filter(variable -> variable.isCategorical() && tellsApart(variable, sample, least))
                .findFirst();
    }

    private static boolean asksForUnit(Question question) {
        return question.choosing() != null
                && List.of(BODY, UNIT).contains(question.choosing().list());
    }

    private static boolean tellsApart(Variable variable, Sample sample, int least) {
        if (variable.categories().size() > MOST) {
            return false;
        }
        Tabulation counts = sample.tabulate(variable);
        return IntStream.range(0, variable.categories().size())
                        .filter(code -> counts.cases(code) >= Math.max(least, 1))
                        .count()
                > 1;
    }
}
