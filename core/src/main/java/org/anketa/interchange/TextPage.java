package org.anketa.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Result;
import org.anketa.analysis.Table;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** One result on its way to lines of text. */
final class TextPage {

    private static final int WIDTH = 100;

    private final Result result;
    private final Locale language;
    private final List<String> lines = new ArrayList<>();

    TextPage(Result result, Locale language) {
        this.result = result;
        this.language = language;
    }

    List<String> lines(Text title) {
        head(title.in(language), '═');
        String reading = result.reading().in(result, language);
        if (!reading.isEmpty()) {
            lines.add("");
            lines.addAll(TextWidth.wrap(reading, WIDTH));
        }
        lines.add("");
        lines.addAll(TextWidth.wrap(cases(), WIDTH));
        TextTables tables = new TextTables(language);
        if (!result.statistics().isEmpty()) {
            part(say("text.statistics"));
            lines.addAll(tables.of(result.statistics()).lines(WIDTH));
        }
        for (Table table : result.tables()) {
            String name = table.title().in(language);
            part(name.isBlank() ? say("text.table") : name);
            lines.addAll(tables.of(table).lines(WIDTH));
        }
        if (!result.notes().isEmpty()) {
            part(say("text.notes"));
            result.notes().forEach(note -> point(note.in(language)));
        }
        return lines;
    }

    private String cases() {
        if (result.missing().isEmpty()) {
            return say("text.cases.hidden", "n", (double) result.n());
        }
        long missing = result.missing().getAsLong();
        return missing == 0
                ? say("text.cases.all", "n", (double) result.n())
                : say("text.cases", "n", (double) result.n(), "missing", (double) missing);
    }

    private void part(String title) {
        lines.add("");
        head(title, '─');
    }

    private void head(String title, char underline) {
        List<String> wrapped = TextWidth.wrap(title, WIDTH);
        lines.addAll(wrapped);
        int widest = wrapped.stream().mapToInt(TextWidth::of).max().orElse(0);
        lines.add(String.valueOf(underline).repeat(widest));
    }

    private void point(String text) {
        String start = "• ";
        for (String line : TextWidth.wrap(text, WIDTH - start.length())) {
            lines.add(start + line);
            start = "  ";
        }
    }

    private String say(String key, Object... namesAndValues) {
        return Message.of(TextPage.class, key, namesAndValues).in(language);
    }
}
