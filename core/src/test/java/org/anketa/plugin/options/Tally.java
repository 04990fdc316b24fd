package org.anketa.plugin.options;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisId;
import org.anketa.analysis.Default;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Result;
import org.anketa.analysis.Role;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.jspecify.annotations.Nullable;

/** An analysis with an option of every kind. */
@AnalysisId("tally")
final class Tally implements Analysis<Tally.Options> {

    enum Base {
        ALL_CASES,
        ANSWERED
    }

    record Options(
            @Role(VariableRole.CATEGORICAL) @NotNull Variable rows,
            @Role(VariableRole.NUMERIC) @Nullable Variable layer,
            @Role(VariableRole.ANY) @Size(min = 2) List<Variable> items,
            @Default("answered") Base base,
            @Default("1") @Min(0) @Max(6) int digits,

            @Default("0.95") @DecimalMin(value = "0", inclusive = false) @DecimalMax("0.999")
            double level,

            @Default("true") boolean totals,
            @Default("") String heading) {}

    @Override
    public Result analyze(Sample sample, Options options) {
        return new Result("tally", 0, 0, List.of(), List.of(), List.of(), Reading.NONE, List.of());
    }
}
