package org.anketa.disclosure;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.shared.CountedText;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;

/** Lets through what may be shown of one result, and counts what it keeps back. */
final class CellGate {

    private final PrimarySuppression rule;
    private int hidden;

    CellGate(PrimarySuppression rule) {
        this.rule = rule;
    }

    /** How many numbers were kept back so far. */
    int hidden() {
        return hidden;
    }

    Table pass(Table table) {
        List<Table.Row> rows = table.rows().stream()
                .map(row -> with(row, row.cells().stream().map(this::pass).toList()))
                .toList();
        boolean gap = rows.stream()
                .filter(row -> row.kind() == Table.RowKind.BODY)
                .flatMap(row -> row.cells().stream())
                .anyMatch(Cell.Hidden.class::isInstance);
        return new Table(
                table.id(),
                table.title(),
                table.corner(),
                table.columns(),
                gap ? withoutRunning(rows, table.columns()) : rows,
                table.detail());
    }

    /** The difference of two running sums is what stands between them. */
    private List<Table.Row> withoutRunning(List<Table.Row> rows, List<Table.Column> columns) {
        return rows.stream()
                .map(row -> with(
                        row,
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> columns.get(i).running()
                                        ? hide(row.cells().get(i))
                                        : row.cells().get(i))
                                .toList()))
                .toList();
    }

    private static Table.Row with(Table.Row row, List<Cell> cells) {
        return new Table.Row(row.id(), row.label(), row.kind(), cells);
    }

    private Cell pass(Cell cell) {
        return isSmall(cell) ? hide(cell) : cell;
    }

    private Cell hide(Cell cell) {
        if (cell instanceof Cell.Numeric || cell instanceof Cell.Spark || cell instanceof Cell.Words) {
            hidden++;
            return new Cell.Hidden();
        }
        return cell;
    }

    private boolean isSmall(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return isSmall(number.base(), number.others());
        }
        if (cell instanceof Cell.Words words) {
            return rule.isSmall(words.base());
        }
        return cell instanceof Cell.Spark spark && spark.bars().stream().anyMatch(bar -> rule.isSmall(bar.base()));
    }

    /** Who knows how many there are of both together knows the one by the other. */
    private boolean isSmall(double base, double others) {
        return rule.isSmall(base) || rule.isSmall(others);
    }

    /** The figure without a subtitle that tells too small a number. */
    Figure pass(Figure figure) {
        Text subtitle = pass(figure.subtitle());
        return new Figure(figure.id(), figure.kind(), figure.title(), subtitle, figure.table(), figure.columns());
    }

    /** The notes without those numbers that are too small. */
    List<Text> pass(List<Text> notes) {
        return notes.stream()
                .map(this::pass)
                .filter(note -> !note.equals(LocalizedText.EMPTY))
                .toList();
    }

    private Text pass(Text text) {
        if (text instanceof CountedText counted) {
            boolean small = counted.cases().stream().anyMatch(rule::isSmall);
            hidden += small ? 1 : 0;
            return small ? counted.instead() : counted.text();
        }
        return text;
    }

    OptionalLong pass(OptionalLong cases) {
        if (cases.isEmpty() || !rule.isSmall((double) cases.getAsLong())) {
            return cases;
        }
        hidden++;
        return OptionalLong.empty();
    }

    Statistic pass(Statistic statistic) {
        if (statistic.hidden() || !isSmall(statistic.base(), statistic.others())) {
            return statistic;
        }
        hidden++;
        return statistic.hide();
    }
}
