package org.anketa.web.analysis.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Result;
import org.anketa.analysis.Table;

/** Puts each table together with the figures that view it, in the order of the result. */
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
        int open = 0;
        for (Table table : result.tables()) {
            List<Integer> drawn = drawnOver(table);
            boolean detail = table.detail() && drawn.isEmpty();
            boolean folded = detail || open >= OPEN;
            open += folded ? 0 : 1;
            List<FigureView> figures = new ArrayList<>();
            for (int index : drawn) {
                figures.add(figure(index, table, folded));
            }
            sections.add(new SectionView(speech.say(table.title()), figures, TableView.of(table, speech), folded));
        }
        return sections;
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
