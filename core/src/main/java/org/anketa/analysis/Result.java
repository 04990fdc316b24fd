package org.anketa.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.anketa.shared.Text;

/**
 * What an analysis found: tables, statistics, figures over the tables, a reading and notes; in no language yet and in no
 * format.
 *
 * @param analysis the analysis's id
 * @param n the cases that the analysis rests on
 * @param missing the cases left out because an answer was missing; empty where disclosure control took the number out
 * @param statistics in the order of reading; ids are unique
 * @param tables in the order of reading; ids are unique
 * @param figures views of the tables
 * @param reading one or two sentences to quote
 * @param notes on method and data: what to know before trusting the numbers
 */
public record Result(
        String analysis,
        long n,
        OptionalLong missing,
        List<Statistic> statistics,
        List<Table> tables,
        List<Figure> figures,
        Reading reading,
        List<Text> notes) {

    /** A result as an analysis finds it, before disclosure control. */
    public Result(
            String analysis,
            long n,
            long missing,
            List<Statistic> statistics,
            List<Table> tables,
            List<Figure> figures,
            Reading reading,
            List<Text> notes) {
        this(analysis, n, OptionalLong.of(missing), statistics, tables, figures, reading, notes);
    }

    public Result {
        statistics = List.copyOf(statistics);
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
        for (Figure figure : figures) {
            if (tables.stream().noneMatch(table -> table.id().equals(figure.table()))) {
                throw new IllegalArgumentException("Figure " + figure.id() + " views no table of this result");
            }
        }
    }

    /** The same with more to know before trusting the numbers, after what there is. */
    public Result withNotes(List<Text> more) {
        List<Text> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Result(analysis, n, missing, statistics, tables, figures, reading, all);
    }

    public Optional<Table> findTable(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    public Optional<Statistic> findStatistic(String id) {
        return statistics.stream()
                .filter(statistic -> statistic.id().equals(id))
                .findFirst();
    }
}
