package org.example.everything;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisId;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Default;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Result;
import org.anketa.analysis.Role;
import org.anketa.analysis.Table;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/** An analysis with an option of every kind, a cell of every kind, and a heading that makes it break. */
@Extension
@AnalysisId("every-option")
public final class EveryOption implements Analysis<EveryOption.Options> {

    public enum Base { ALL_CASES, ANSWERED, TICKED, ASKED }

    public enum Side { LEFT, RIGHT }

    public record Options(
            @Role(VariableRole.CATEGORICAL) @NotNull Variable rows,
            @Role(VariableRole.NUMERIC) @Nullable Variable layer,
            @Role(VariableRole.ANY) @Size(max = 3) List<Variable> items,
            @Default("answered") Base base,
            @Default("left") Side side,
            @Default("1") @Min(0) @Max(6) int digits,
            @Default("0.95") @DecimalMin(value = "0", inclusive = false) @DecimalMax("0.999") double level,
            @Default("true") boolean totals,
            @Default("") @Size(max = 40) String heading) {}

    @Override
    public Result analyze(Sample sample, Options options) {
        if (options.heading().equals("break")) {
            throw new IllegalStateException("broken on purpose");
        }
        LocalizedText label = options.rows().label();
        LocalizedText heading = LocalizedText.of(options.heading());
        Cell.Spark spark = new Cell.Spark(List.of(new Cell.Numeric(1, 9), new Cell.Numeric(4, 9)));
        Table table = new Table("t", heading, label,
                List.of(
                        Table.Column.of("n", label, NumberStyle.COUNT).under(heading),
                        Table.Column.of("words", label, NumberStyle.PLAIN).under(heading),
                        Table.Column.of("spark", label, NumberStyle.PLAIN),
                        Table.Column.of("hidden", label, NumberStyle.PLAIN),
                        Table.Column.total("blank", label, NumberStyle.PLAIN)),
                List.of(Table.Row.of("r", label,
                        List.of(Cell.number(sample.size(), 2), Cell.words(label), spark, new Cell.Hidden(), Cell.blank()))),
                false);
        Figure figure = new Figure("f", Figure.Kind.BARS, heading, label, "t", List.of("n"));
        return new Result("every-option", sample.size(), 0, List.of(), List.of(table), List.of(figure),
                Reading.of(), List.of(label));
    }
}
