package org.anketa.web.analysis.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Result;
import org.anketa.analysis.Table;
import org.jspecify.annotations.Nullable;

/** Puts each table together with the figures that view it, in the order of the result but for what leads it. */
final class Sections {

    /** More sections than these are folded: nobody reads forty charts from top to bottom. */
    private static final int OPEN = 8;

    private final Result result;
    private final FigureSources sources;
    private final Speech speech;

    Sections(Result result, FigureSources sources, Speech speech) {
        this.result = result;
        this.sources = sources;
        this.speech = speech;
    }

    List<SectionView> list() throws IOException {
        List<SectionView> sections = new ArrayList<>();
        int most = isSummedUp() ? 1 : OPEN;
        int open = 0;
        for (Table table : result.tables()) {
            List<Integer> drawn = drawnOver(table);
            boolean detail = table.detail() && drawn.isEmpty();
            boolean folded = detail || open >= most;
            open += folded ? 0 : 1;
            // A table with small pictures in it needs no large one, and one large one is enough at first.
            int shown = hasSparks(table) ? 0 : Math.min(1, drawn.size());
            sections.add(new SectionView(
                    speech.say(table.title()),
                    figures(drawn.subList(0, shown), table, folded),
                    figures(drawn.subList(shown, drawn.size()), table, true),
                    TableView.of(table, speech),
                    folded));
        }
        lead(sections);
        return sections;
    }

    /** One figure with the table that it views, both in sight. */
    SectionView only(Figure figure) throws IOException {
        Table table = result.findTable(figure.table()).orElseThrow();
        int index = result.figures().indexOf(figure);
        return new SectionView(
                speech.say(table.title()),
                List.of(figure(index, table, false)),
                List.of(),
                TableView.of(table, speech),
                false);
    }

    /** A map of colors only repeats its table: where the result begins with one, the first other picture goes before it. */
    private void lead(List<SectionView> sections) {
        if (sections.isEmpty() || firstKind(result.tables().get(0)) != Figure.Kind.HEAT_MAP) {
            return;
        }
        for (int i = 1; i < sections.size(); i++) {
            Figure.Kind kind = firstKind(result.tables().get(i));
            if (kind != null && kind != Figure.Kind.HEAT_MAP && !sections.get(i).folded()) {
                sections.add(0, sections.remove(i));
                return;
            }
        }
    }

    private Figure.@Nullable Kind firstKind(Table table) {
        List<Integer> drawn = drawnOver(table);
        return drawn.isEmpty() ? null : result.figures().get(drawn.get(0)).kind();
    }

    /** Whether the first picture puts side by side what the other tables say one by one. */
    private boolean isSummedUp() {
        Figure.Kind kind =
                result.tables().isEmpty() ? null : firstKind(result.tables().get(0));
        return kind == Figure.Kind.DIVERGING_BARS || kind == Figure.Kind.STACKED_BARS;
    }

    private static boolean hasSparks(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(Cell.Spark.class::isInstance);
    }

    private List<FigureView> figures(List<Integer> indexes, Table table, boolean folded) throws IOException {
        List<FigureView> figures = new ArrayList<>();
        for (int index : indexes) {
            figures.add(figure(index, table, folded));
        }
        return figures;
    }

    private List<Integer> drawnOver(Table table) {
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < result.figures().size(); i++) {
            Figure figure = result.figures().get(i);
            if (figure.table().equals(table.id()) && sources.draws(figure)) {
                drawn.add(i);
            }
        }
        return drawn;
    }

    private FigureView figure(int index, Table table, boolean folded) throws IOException {
        Figure figure = result.figures().get(index);
        String title = speech.say(figure.title());
        String subtitle = speech.say(figure.subtitle());
        return new FigureView(
                title,
                subtitle.isBlank()
                        ? speech.say("figure.alt", "title", title)
                        : speech.say("figure.alt.subtitle", "title", title, "subtitle", subtitle),
                sources.sources(index + 1, figure, table, folded),
                sources.downloads(index + 1, figure));
    }
}
