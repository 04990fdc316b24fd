package org.anketa.web.answer.view;

import java.util.List;

/**
 * Questions that share their choices, as a table: a row a question, or two in a paired grid.
 *
 * @param title may be empty, and so may the hint
 * @param pair what the two questions of each row ask; empty unless the grid is paired
 * @param columns the choices, in order
 * @param reasons for no answer, columns after the choices
 */
public record GridView(
        String id,
        String title,
        String hint,
        List<String> pair,
        List<Column> columns,
        List<Column> reasons,
        List<Row> rows)
        implements ItemView {

    public GridView {
        pair = List.copyOf(pair);
        columns = List.copyOf(columns);
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }

    /** A choice that heads a column. */
    public record Column(String value, String label) {}

    /** What is asked in one row: one question, or two in a paired grid. */
    public record Row(String id, String label, List<QuestionView> questions) {

        public Row {
            questions = List.copyOf(questions);
        }

        /** The places that have answers to take back, separated by spaces; empty if there are none. */
        public String clearable() {
            return String.join(
                    " ",
                    questions.stream()
                            .filter(QuestionView::clearable)
                            .map(QuestionView::place)
                            .toList());
        }
    }

    public boolean isPaired() {
        return !pair.isEmpty();
    }

    /** Whether the labels are long enough to need a wider page than one of plain questions. */
    public boolean isWide() {
        return (columns.size() + reasons.size()) * Math.max(pair.size(), 1) > 5;
    }
}
