package org.anketa.web.analysis.result;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Result;
import org.anketa.shared.Message;

/**
 * A result in the language of its reader, ready for a template: {@code analysis/result-body.jte} shows it on a page or in a
 * document that stands alone.
 *
 * @param reading the sentences to quote; empty where there is nothing to say
 * @param sections each table with its figures, in the order in which they are read
 */
public record ResultView(
        Locale language,
        long n,
        String reading,
        List<SectionView> sections,
        StatisticsView statistics,
        List<String> notes) {

    public ResultView {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** The view of a result, with pictures from the given sources. */
    public static ResultView of(Result result, Locale language, FigureSources sources) throws IOException {
        Speech speech = new Speech(language);
        return new ResultView(
                language,
                result.n(),
                result.reading().in(result, language),
                new Sections(result, sources, speech).list(),
                StatisticsView.of(result, speech),
                result.notes().stream().map(speech::say).toList());
    }

    /** The view of one figure of a result with its table and the reading; statistics and the other tables left out. */
    public static ResultView of(Result result, Figure figure, Locale language, FigureSources sources)
            throws IOException {
        Speech speech = new Speech(language);
        return new ResultView(
                language,
                result.n(),
                result.reading().in(result, language),
                List.of(new Sections(result, sources, speech).only(figure)),
                StatisticsView.NONE,
                List.of());
    }

    /** Words that the template needs. */
    public String say(String key, Object... namesAndValues) {
        return Message.of(ResultView.class, key, namesAndValues).in(language);
    }

    /** The section that answers the question: the first in sight; the statistics follow it. */
    public List<SectionView> listFirst() {
        return open().limit(1).toList();
    }

    /** The other sections that are in sight. */
    public List<SectionView> listFurther() {
        return open().skip(1).toList();
    }

    private Stream<SectionView> open() {
        return sections.stream().filter(section -> !section.folded());
    }

    /** The sections that are folded away. */
    public List<SectionView> listFolded() {
        return sections.stream().filter(SectionView::folded).toList();
    }
}
