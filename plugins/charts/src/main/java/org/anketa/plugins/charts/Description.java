package org.anketa.plugins.charts;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.analysis.Figure;
import org.anketa.shared.Message;

/** Says in a sentence or two what a picture shows; its numbers stand in the table that it views. */
final class Description {

    private Description() {}

    static String of(Figure.Kind kind, Grid grid, String subtitle, String caption) {
        String shape = Message.of(
                        JFreeFigures.class,
                        "describe." + kind.name().toLowerCase(Locale.ROOT),
                        "rows",
                        grid.rows().size(),
                        "columns",
                        grid.columns().size())
                .in(grid.locale());
        return Stream.of(shape, subtitle, caption)
                .filter(part -> !part.isEmpty())
                .map(Description::sentence)
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String words) {
        return ".!?…".indexOf(words.charAt(words.length() - 1)) < 0 ? words + "." : words;
    }
}
