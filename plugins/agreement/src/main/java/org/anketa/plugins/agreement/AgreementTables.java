package org.anketa.plugins.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Figure.Kind;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.anketa.statistics.CohenKappa;
import org.anketa.statistics.Interval;
import org.anketa.statistics.KrippendorffAlpha;
import org.anketa.statistics.RatingLevel;

/** Lays an agreement out: what two raters made of the units, each pair of more raters, each value, each level. */
final class AgreementTables {

    /** More rows or columns nobody reads. */
    private static final int MOST_LISTED_VALUES = 60;

    private static final int MOST_DRAWN_PAIRS = 30;

    private final Codings codings;
    private final Coefficients found;
    private final double confidence;

    AgreementTables(Codings codings, Coefficients found, Agreement.Options options) {
        this.codings = codings;
        this.found = found;
        this.confidence = options.confidence();
    }

    List<Table> list() {
        List<Table> tables = new ArrayList<>();
        if (hasCounts()) {
            tables.add(counts());
        }
        if (hasPairs()) {
            tables.add(pairs());
        }
        if (hasValues()) {
            tables.add(values());
        }
        tables.add(levels());
        return tables;
    }

    private boolean hasValues() {
        return !codings.values().isEmpty() && codings.values().size() <= MOST_LISTED_VALUES;
    }

    private boolean hasCounts() {
        return found.isPair() && hasValues();
    }

    private boolean hasPairs() {
        return found.pairs().size() > 1;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Text interval = Labels.say("agreement.subtitle.interval", "level", Labels.level(confidence));
        if (hasCounts()) {
            figures.add(new Figure(
                    "counts", Kind.HEAT_MAP, Labels.say("agreement.figure.counts"), base(), "counts", valueIds()));
        }
        if (hasPairs() && found.pairs().size() <= MOST_DRAWN_PAIRS) {
            figures.add(new Figure(
                    "pairs",
                    Kind.BARS,
                    Labels.say("agreement.figure.pairs"),
                    interval,
                    "pairs",
                    List.of("kappa", "low", "high")));
        }
        if (hasValues()) {
            figures.add(new Figure(
                    "values",
                    Kind.BARS,
                    Labels.say("agreement.figure.values"),
                    Labels.say("agreement.subtitle.values"),
                    "values",
                    List.of("agreement")));
        }
        return figures;
    }

    private Text base() {
        return Labels.say(
                "agreement.subtitle",
                "first",
                codings.raters().get(0).label(),
                "second",
                codings.raters().get(1).label(),
                "n",
                found.pairs().get(0).n());
    }

    private List<String> valueIds() {
        return codings.values().stream().map(RatedValue::id).toList();
    }

    private Table counts() {
        double[][] counts = codings.table(0, 1);
        int size = counts.length;
        double[] rowTotals = Arrays.stream(counts)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double[] columnTotals = IntStream.range(0, size)
                .mapToDouble(
                        j -> Arrays.stream(counts).mapToDouble(row -> row[j]).sum())
                .toArray();
        List<Column> columns = codings.values().stream()
                .map(value -> Column.of(value.id(), value.label(), NumberStyle.COUNT)
                        .under(codings.raters().get(1).label()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                double rest = Math.min(rowTotals[i], columnTotals[j]) - counts[i][j];
                cells.add(Cell.part(counts[i][j], counts[i][j], rest));
            }
            RatedValue value = codings.values().get(i);
            rows.add(Row.of(value.id(), value.label(), cells));
        }
        Text title = Labels.say("agreement.table.counts");
        return new Table("counts", title, codings.raters().get(0).label(), columns, rows, false);
    }

    private Table pairs() {
        List<Row> rows = found.pairs().stream().map(this::pair).toList();
        List<Column> columns = new ArrayList<>(List.of(
                Labels.column("n", NumberStyle.COUNT),
                Labels.column("percent", NumberStyle.TENTHS),
                Labels.column("kappa", NumberStyle.THOUSANDTHS),
                Labels.end("low", confidence),
                Labels.end("high", confidence)));
        if (found.weighted()) {
            columns.add(Labels.column("linear", NumberStyle.THOUSANDTHS));
            columns.add(Labels.column("quadratic", NumberStyle.THOUSANDTHS));
        }
        return table("pairs", "agreement.corner.pairs", columns, rows, false);
    }

    private Row pair(PairAgreement pair) {
        CohenKappa plain = pair.plain();
        Interval interval = plain.interval(confidence);
        List<Cell> cells = new ArrayList<>(
                cells(pair.n(), pair.n(), 100 * plain.observed(), plain.value(), interval.low(), interval.high()));
        if (found.weighted()) {
            cells.addAll(cells(pair.n(), pair.linear().value(), pair.quadratic().value()));
        }
        Text label = Labels.say(
                "agreement.pair",
                "first",
                pair.first().label(),
                "second",
                pair.second().label());
        return Row.of(pair.first().name() + " " + pair.second().name(), label, cells);
    }

    private Table values() {
        double[] uses = found.ratings().uses();
        double[] agreement = found.ratings().specificAgreement();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) {
            RatedValue value = codings.values().get(i);
            rows.add(Row.of(value.id(), value.label(), cells(uses[i], uses[i], 100 * agreement[i])));
        }
        List<Column> columns =
                List.of(Labels.column("uses", NumberStyle.COUNT), Labels.column("agreement", NumberStyle.TENTHS));
        return table("values", "agreement.corner.values", columns, rows, false);
    }

    private Table levels() {
        List<Row> rows = new ArrayList<>();
        for (RatingLevel level : RatingLevel.values()) {
            KrippendorffAlpha alpha = found.alphas().get(level);
            if (alpha != null) {
                String id = level.name().toLowerCase(Locale.ROOT);
                Interval interval = alpha.interval(confidence);
                rows.add(Row.of(
                        id,
                        Labels.say("agreement.level." + id),
                        cells((double) alpha.units(), alpha.value(), interval.low(), interval.high())));
            }
        }
        List<Column> columns = List.of(
                Labels.column("alpha", NumberStyle.THOUSANDTHS),
                Labels.end("low", confidence),
                Labels.end("high", confidence));
        return table("levels", "agreement.corner.levels", columns, rows, true);
    }

    private static Table table(String id, String corner, List<Column> columns, List<Row> rows, boolean detail) {
        return new Table(id, Labels.say("agreement.table." + id), Labels.say(corner), columns, rows, detail);
    }

    private static List<Cell> cells(double base, double... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> Cell.number(number, base))
                .toList();
    }
}
