package org.anketa.interchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of texts laid out for a terminal: aligned columns, long texts in several lines, and a table that is too wide in
 * several blocks one below the other, each with the labels of the rows.
 */
final class TextGrid {

    private static final String GAP = "  ";
    private static final int WIDEST_LABEL = 36;
    private static final int WIDEST_WORDS = 40;
    private static final int WIDEST_HEAD_WORD = 20;
    private static final int WHOLE_HEAD = 12;

    /**
     * A column.
     *
     * @param span what stands over it and its neighbors with the same span; empty for nothing
     * @param numbers whether it holds numbers, which stand at its right edge
     */
    record Column(String span, String head, boolean numbers) {}

    /**
     * A row.
     *
     * @param apart whether a line parts it from the row before
     */
    record Row(String label, List<String> cells, boolean apart) {}

    private record Block(int from, int to) {}

    private final String corner;
    private final List<Column> columns;
    private final List<Row> rows;
    private final int labelWidth;
    private final int[] widths;

    TextGrid(String corner, List<Column> columns, List<Row> rows) {
        this.corner = corner;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.labelWidth = labelWidth();
        this.widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(i);
        }
    }

    private int labelWidth() {
        int widest = TextWidth.of(corner);
        for (Row row : rows) {
            widest = Math.max(widest, TextWidth.of(row.label()));
        }
        return Math.max(1, Math.min(widest, WIDEST_LABEL));
    }

    private int width(int column) {
        String head = columns.get(column).head();
        int widest = Math.max(1, Math.min(TextWidth.of(head), WHOLE_HEAD));
        widest = Math.max(widest, Math.min(TextWidth.ofLongestWord(head), WIDEST_HEAD_WORD));
        for (Row row : rows) {
            widest = Math.max(widest, Math.min(TextWidth.of(row.cells().get(column)), WIDEST_WORDS));
        }
        return widest;
    }

    /** The lines of the whole table, none wider than the width unless a single column is. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks(width)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            spans(block, lines);
            List<String> heads = columns.subList(block.from(), block.to()).stream()
                    .map(Column::head)
                    .toList();
            addLine(block, corner, heads, true, lines);
            String rule = "─".repeat(width(block));
            lines.add(rule);
            for (Row row : rows) {
                if (row.apart()) {
                    lines.add(rule);
                }
                addLine(block, row.label(), row.cells().subList(block.from(), block.to()), false, lines);
            }
        }
        return lines;
    }

    private List<Block> blocks(int width) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        int filled = labelWidth;
        for (int i = 0; i < widths.length; i++) {
            int needed = GAP.length() + widths[i];
            if (i > from && filled + needed > width) {
                blocks.add(new Block(from, i));
                from = i;
                filled = labelWidth;
            }
            filled += needed;
        }
        blocks.add(new Block(from, widths.length));
        return blocks;
    }

    private int width(Block block) {
        return labelWidth + GAP.length() * (block.to() - block.from()) + between(block.from(), block.to());
    }

    private int between(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
    }

    /** The line over the heads: each span once over its columns. */
    private void spans(Block block, List<String> lines) {
        List<List<String>> texts = new ArrayList<>();
        List<Integer> rooms = new ArrayList<>();
        boolean any = false;
        int from = block.from();
        while (from < block.to()) {
            String span = columns.get(from).span();
            int to = from + 1;
            while (to < block.to() && !span.isEmpty() && columns.get(to).span().equals(span)) {
                to++;
            }
            int room = between(from, to) + GAP.length() * (to - from - 1);
            texts.add(TextWidth.wrap(span, room));
            rooms.add(room);
            any |= !span.isEmpty();
            from = to;
        }
        if (!any) {
            return;
        }
        int height = texts.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder(" ".repeat(labelWidth));
            for (int i = 0; i < texts.size(); i++) {
                text.append(GAP).append(padded(part(texts.get(i), line, height, true), rooms.get(i), false));
            }
            lines.add(text.toString().stripTrailing());
        }
    }

    private void addLine(Block block, String label, List<String> cells, boolean atBottom, List<String> lines) {
        List<String> labelLines = TextWidth.wrap(label, labelWidth);
        List<List<String>> cellLines = new ArrayList<>();
        int height = labelLines.size();
        for (int i = 0; i < cells.size(); i++) {
            List<String> wrapped = TextWidth.wrap(cells.get(i), widths[block.from() + i]);
            cellLines.add(wrapped);
            height = Math.max(height, wrapped.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder(padded(part(labelLines, line, height, atBottom), labelWidth, false));
            for (int i = 0; i < cells.size(); i++) {
                int column = block.from() + i;
                String part = part(cellLines.get(i), line, height, atBottom);
                text.append(GAP)
                        .append(padded(part, widths[column], columns.get(column).numbers()));
            }
            lines.add(text.toString().stripTrailing());
        }
    }

    /** The part of a text of several lines that belongs to a line of its row. */
    private static String part(List<String> wrapped, int line, int height, boolean atBottom) {
        int index = atBottom ? line - (height - wrapped.size()) : line;
        return index >= 0 && index < wrapped.size() ? wrapped.get(index) : "";
    }

    private static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - TextWidth.of(text)));
        return right ? blanks + text : text + blanks;
    }
}
