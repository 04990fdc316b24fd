package org.anketa.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A sample over columns in memory. */
final class ColumnarSample implements Sample {

    /** Cells that are counted at the same time; more tables are counted in further passes. */
    private static final int MOST_CELLS_A_PASS = 1 << 23;

    private final Codebook codebook;
    private final Map<String, BoundColumn> columns;
    private final Rows rows;
    private final Weighting weighting;
    private final String revision;
    private final long size;

    private ColumnarSample(
            Codebook codebook, Map<String, BoundColumn> columns, Rows rows, Weighting weighting, String revision) {
        this.codebook = codebook;
        this.columns = columns;
        this.rows = rows;
        this.weighting = weighting;
        this.revision = revision;
        this.size = rows.isPlain()
                ? rows.count()
                : new TabulationScan(rows, TabulationPlan.of(List.of(List.of())))
                        .run()
                        .casesOf(0)[0];
    }

    static Sample of(Codebook codebook, List<BoundColumn> bound, long count, Weighting weighting, String revision) {
        Map<String, BoundColumn> columns = new LinkedHashMap<>();
        bound.forEach(column -> columns.put(column.variable().name(), column));
        Variable variable = null;
        boolean frequencies = false;
        if (weighting instanceof Weighting.Frequency frequency) {
            variable = frequency.variable();
            frequencies = true;
        } else if (weighting instanceof Weighting.Survey survey) {
            variable = survey.variable();
        }
        BoundColumn weight = variable == null ? null : columns.get(variable.name());
        if (variable != null && weight == null) {
            throw new IllegalArgumentException("The weight is no variable of the codebook");
        }
        if (weight != null) {
            WeightCheck.check(weight, new Rows(count, null, null, false), frequencies);
        }
        Rows rows = new Rows(count, null, weight, frequencies);
        String described =
                revision + "|" + weighting.getClass().getSimpleName() + "|" + (variable == null ? "" : variable.name());
        return new ColumnarSample(codebook, columns, rows, weighting, described);
    }

    @Override
    public Codebook codebook() {
        return codebook;
    }

    @Override
    public Weighting weighting() {
        return weighting;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String revision() {
        return revision;
    }

    @Override
    public List<Tabulation> tabulate(List<List<Variable>> tables) {
        List<List<BoundColumn>> wanted = new ArrayList<>();
        for (List<Variable> table : tables) {
            long cells = 1;
            for (Variable variable : table) {
                cells *= variable.codeCount();
                if (cells > Tabulation.MAX_CELLS) {
                    throw new Refusal(Message.of(Sample.class, "table.tooLarge", "name", variable.name()));
                }
            }
            wanted.add(table.stream().map(this::coded).toList());
        }
        Tabulation[] answers = new Tabulation[tables.size()];
        List<TabulationPlan.Wide> pass = new ArrayList<>();
        long cells = 0;
        for (TabulationPlan.Wide wide : TabulationPlan.of(wanted)) {
            if (!pass.isEmpty() && cells + wide.cells() > MOST_CELLS_A_PASS) {
                count(pass, tables, wanted, answers);
                pass.clear();
                cells = 0;
            }
            pass.add(wide);
            cells += wide.cells();
        }
        count(pass, tables, wanted, answers);
        return Arrays.asList(answers);
    }

    private void count(
            List<TabulationPlan.Wide> pass,
            List<List<Variable>> tables,
            List<List<BoundColumn>> wanted,
            Tabulation[] answers) {
        CellCounts counts = new TabulationScan(rows, pass).run();
        for (int i = 0; i < pass.size(); i++) {
            WideCounts wide =
                    new WideCounts(pass.get(i).columns(), counts.casesOf(i), counts.weights[i], counts.squares[i]);
            for (int table : pass.get(i).answers()) {
                answers[table] = wide.margin(tables.get(table), wanted.get(table));
            }
        }
    }

    private BoundColumn coded(Variable variable) {
        BoundColumn column = column(variable);
        if (!variable.isCategorical()) {
            throw new IllegalArgumentException(variable.name() + " has no categories");
        }
        return column;
    }

    private BoundColumn numeric(Variable variable) {
        if (!variable.isNumeric()) {
            throw new IllegalArgumentException(variable.name() + " has no numbers");
        }
        return column(variable);
    }

    private BoundColumn column(Variable variable) {
        BoundColumn column = columns.get(variable.name());
        if (column == null) {
            throw new IllegalArgumentException(variable.name() + " is no variable of this sample");
        }
        return column;
    }

    @Override
    public Distribution distribution(Variable value, @Nullable Variable groups) {
        return new DistributionScan(rows, numeric(value), groups == null ? null : coded(groups)).run();
    }

    @Override
    public <A> A fold(List<Variable> variables, CaseFold<A> fold) {
        List<BoundColumn> coded = variables.stream().map(this::coded).toList();
        return rows.scan(fold::start, (aggregate, chunk) -> foldCodes(coded, fold, aggregate, chunk), fold::merge);
    }

    private <A> void foldCodes(List<BoundColumn> coded, CaseFold<A> fold, A aggregate, int chunk) {
        int[][] codes = new int[coded.size()][Rows.BLOCK];
        int[] row = new int[coded.size()];
        rows.eachBlock(chunk, (from, length, weights, scratch) -> {
            for (int j = 0; j < codes.length; j++) {
                coded.get(j).codes().read(chunk, from, length, codes[j]);
            }
            for (int i = 0; i < length; i++) {
                if (weights[i] > 0) {
                    for (int j = 0; j < row.length; j++) {
                        row[j] = codes[j][i];
                    }
                    fold.add(aggregate, row, rows.casesOf(weights[i]), weights[i]);
                }
            }
        });
    }

    @Override
    public <A> A foldNumbers(List<Variable> variables, NumberFold<A> fold) {
        List<BoundColumn> numeric = variables.stream().map(this::numeric).toList();
        return rows.scan(fold::start, (aggregate, chunk) -> foldNumbers(numeric, fold, aggregate, chunk), fold::merge);
    }

    private <A> void foldNumbers(List<BoundColumn> numeric, NumberFold<A> fold, A aggregate, int chunk) {
        double[][] numbers = new double[numeric.size()][Rows.BLOCK];
        double[] row = new double[numeric.size()];
        rows.eachBlock(chunk, (from, length, weights, scratch) -> {
            for (int j = 0; j < numbers.length; j++) {
                numeric.get(j).readNumbers(chunk, from, length, numbers[j], scratch);
            }
            for (int i = 0; i < length; i++) {
                if (weights[i] > 0) {
                    for (int j = 0; j < row.length; j++) {
                        row[j] = numbers[j][i];
                    }
                    fold.add(aggregate, row, rows.casesOf(weights[i]), weights[i]);
                }
            }
        });
    }

    @Override
    public Sample filter(CaseFilter filter) {
        List<BoundColumn> looked = filter.variables().stream()
                .map(codebook::getVariable)
                .map(this::column)
                .toList();
        Bitmap kept = new FilterScan(rows, looked, filter).run();
        Rows filtered = new Rows(rows.count(), kept, rows.weight(), rows.frequencies());
        return new ColumnarSample(codebook, columns, filtered, weighting, revision + "|" + filter.source());
    }
}
