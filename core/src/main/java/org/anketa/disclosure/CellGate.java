package org.anketa.disclosure;

import org.anketa.analysis.Cell;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;

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
        return new Table(
                table.id(),
                table.title(),
                table.corner(),
                table.columns(),
                table.rows().stream().map(this::pass).toList(),
                table.detail());
    }

    private Table.Row pass(Table.Row row) {
        return new Table.Row(
                row.id(),
                row.label(),
                row.kind(),
                row.cells().stream().map(this::pass).toList());
    }

    private Cell pass(Cell cell) {
        if (!isSmall(cell)) {
            return cell;
        }
        hidden++;
        return new Cell.Hidden();
    }

    private boolean isSmall(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return rule.isSmall(number.base());
        }
        return cell instanceof Cell.Spark spark && spark.bars().stream().anyMatch(bar -> rule.isSmall(bar.base()));
    }

    Statistic pass(Statistic statistic) {
        if (statistic.hidden() || !rule.isSmall(statistic.base())) {
            return statistic;
        }
        hidden++;
        return statistic.hide();
    }
}
