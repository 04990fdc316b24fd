package org.example.answers;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisId;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Result;
import org.anketa.analysis.Role;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;
import org.pf4j.Extension;

/** The share of cases with a valid answer, question by question. */
@Extension
@AnalysisId("answer-rate")
public final class AnswerRate implements Analysis<AnswerRate.Options> {

    public record Options(@Role(VariableRole.CATEGORICAL) @Size(min = 1) List<Variable> variables) {}

    @Override
    public Result analyze(Sample sample, Options options) {
        double cases = sample.size();
        double all = 0;
        List<Table.Row> rows = new ArrayList<>();
        for (Variable variable : options.variables()) {
            Tabulation counts = sample.tabulate(variable);
            double answered = 0;
            for (int code = 0; code < variable.categories().size(); code++) {
                answered += counts.cases(code);
            }
            all += answered;
            rows.add(Table.Row.of(variable.name(), variable.label(),
                    List.of(Cell.number(answered, cases), Cell.number(100 * answered / cases, cases))));
        }
        Table table = new Table("answers", say("title"), say("variables"), List.of(
                Table.Column.of("count", say("column.count"), NumberStyle.COUNT),
                Table.Column.of("pct", say("column.pct"), NumberStyle.TENTHS)), rows, false);
        Statistic rate = Statistic.of("answer_rate", say("title"), 100 * all / cases / rows.size(), cases)
                .withStyle(NumberStyle.PERCENT);
        return new Result("answer-rate", sample.size(), 0, List.of(rate), List.of(table),
                List.of(new Figure("answers", Figure.Kind.BARS, say("title"), LocalizedText.EMPTY, "answers", List.of("pct"))),
                Reading.of(new Reading.Phrase(AnswerRate.class, "answer-rate.reading",
                        java.util.Map.of("rate", Quote.value("answer_rate"), "n", Quote.cases()))),
                List.of(say("note")));
    }

    private static Message say(String key) {
        return Message.of(AnswerRate.class, "answer-rate." + key);
    }
}
