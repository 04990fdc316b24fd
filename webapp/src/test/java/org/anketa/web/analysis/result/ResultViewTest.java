package org.anketa.web.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.junit.jupiter.api.Test;

class ResultViewTest {

    private static final LocalizedText LABEL = LocalizedText.of("label");

    /** No figure at all, as where no plugin draws. */
    private static final FigureSources NOTHING = new Drawing(false);

    private static final FigureSources EVERYTHING = new Drawing(true);

    private record Drawing(boolean able) implements FigureSources {
        @Override
        public boolean draws(Figure figure) {
            return able;
        }

        @Override
        public List<FigureView.Source> sources(int number, Figure figure, Table table, boolean folded) {
            assertThat(able).isTrue();
            return List.of(new FigureView.Source("", figure.id(), 760, 0));
        }

        @Override
        public List<FigureView.Download> downloads(int number, Figure figure) {
            return List.of();
        }
    }

    private static Table table(String id, boolean detail, Cell... cells) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            columns.add(Table.Column.of("c" + i, LABEL, NumberStyle.TENTHS));
        }
        return new Table(
                id, LocalizedText.of(id), LABEL, columns, List.of(Table.Row.of("r", LABEL, List.of(cells))), detail);
    }

    private static ResultView view(List<Table> tables, List<Statistic> statistics, Reading reading, Locale language)
            throws IOException {
        Figure figure =
                new Figure("f", Figure.Kind.BARS, LABEL, LABEL, tables.get(0).id(), List.of("c0"));
        return ResultView.of(
                new Result("a", 7, 0, statistics, tables, List.of(figure), reading, List.of()), language, NOTHING);
    }

    @Test
    void numbersAreWrittenInTheReadersLanguage() throws IOException {
        Table table = table("t", false, Cell.number(1234.5, 9), Cell.words(LABEL), new Cell.Hidden(), Cell.blank());
        List<CellView> cells = view(List.of(table), List.of(), Reading.of(), Languages.RUSSIAN)
                .sections()
                .get(0)
                .table()
                .rows()
                .get(0)
                .cells();
        assertThat(cells).extracting(CellView::text).containsExactly("1\u00a0234,5", "label", "скрыто", "");
        assertThat(cells).extracting(CellView::kind).containsExactly("number", "words", "withheld", "blank");
    }

    @Test
    void columnsUnderOneLabelAreOneGroupOfTheHead() {
        Table table = new Table(
                "t",
                LABEL,
                LocalizedText.of("corner"),
                List.of(
                        Table.Column.of("a", LABEL, NumberStyle.COUNT).under(LocalizedText.of("span")),
                        Table.Column.of("b", LABEL, NumberStyle.COUNT).under(LocalizedText.of("span")),
                        Table.Column.total("c", LABEL, NumberStyle.COUNT)),
                List.of(),
                false);
        TableView view = TableView.of(table, new Speech(Locale.ENGLISH));
        assertThat(view.head().get(0))
                .containsExactly(
                        new HeadCell("corner", "col", 1, 2, ""),
                        new HeadCell("span", "colgroup", 2, 1, ""),
                        new HeadCell("label", "col", 1, 2, "total"));
        assertThat(view.head().get(1)).hasSize(2);
        assertThat(view.columnGroups()).containsExactly(2, 1);
    }

    @Test
    void detailsAndWhatComesAfterTheFirstTablesIsFolded() throws IOException {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tables.add(table("t" + i, i == 1, Cell.blank()));
        }
        ResultView view = view(tables, List.of(), Reading.of(), Locale.ENGLISH);
        assertThat(view.listFirst()).extracting(SectionView::title).containsExactly("t0");
        assertThat(view.listFurther()).hasSize(7);
        assertThat(view.listFolded()).extracting(SectionView::title).containsExactly("t1", "t9");
    }

    @Test
    void theStatisticsThatMatterComeFirst() throws IOException {
        List<Statistic> statistics = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            statistics.add(Statistic.of("s" + i, LocalizedText.of("s" + i), i, 9));
        }
        statistics.set(15, statistics.get(15).withTest(0.0001, 2));
        statistics.set(16, statistics.get(16).withInterval(1, 2));
        Reading reading = Reading.of(new Reading.Phrase(ResultView.class, "cases", Map.of("n", Quote.value("s19"))));
        StatisticsView view = view(List.of(table("t", false, Cell.blank())), statistics, reading, Locale.ENGLISH)
                .statistics();
        assertThat(view.first())
                .extracting(StatisticView::label)
                .containsExactly("s19", "s15", "s16", "s0", "s1", "s2", "s3", "s4");
        assertThat(view.others()).hasSize(12);
        assertThat(view.first().get(1).p()).isEqualTo("<\u00a00.001");
        assertThat(view.first().get(2).interval()).isEqualTo("1.000 to 2.000");
    }

    @Test
    void besideTablesStatisticsWithoutATestAreFolded() throws IOException {
        List<Statistic> statistics = List.of(Statistic.of("mean", LABEL, 3, 9));
        StatisticsView view = view(List.of(table("t", false, Cell.blank())), statistics, Reading.of(), Locale.ENGLISH)
                .statistics();
        assertThat(view.first()).isEmpty();
        assertThat(view.others()).hasSize(1);
    }

    private static Figure figure(String id, Figure.Kind kind, String table) {
        return new Figure(id, kind, LABEL, LABEL, table, List.of("c0"));
    }

    private static ResultView drawn(List<Table> tables, Figure... figures) throws IOException {
        Result result = new Result("a", 7, 0, List.of(), tables, List.of(figures), Reading.of(), List.of());
        return ResultView.of(result, Locale.ENGLISH, EVERYTHING);
    }

    private static List<String> pictures(List<FigureView> figures) {
        return figures.stream().map(figure -> figure.image().address()).toList();
    }

    @Test
    void onePictureOfATableIsInSight() throws IOException {
        SectionView section = drawn(
                        List.of(table("t", false, Cell.blank())),
                        figure("box", Figure.Kind.BOX, "t"),
                        figure("bars", Figure.Kind.BARS, "t"))
                .listFirst()
                .get(0);
        assertThat(pictures(section.figures())).containsExactly("box");
        assertThat(pictures(section.others())).containsExactly("bars");
    }

    @Test
    void aTableWithSmallPicturesNeedsNoLargeOne() throws IOException {
        Cell spark = new Cell.Spark(List.of(new Cell.Numeric(1, 9)));
        SectionView section = drawn(List.of(table("t", false, spark)), figure("bars", Figure.Kind.BARS, "t"))
                .listFirst()
                .get(0);
        assertThat(section.figures()).isEmpty();
        assertThat(pictures(section.others())).containsExactly("bars");
    }

    @Test
    void barsLeadAResultThatBeginsWithAMapOfColors() throws IOException {
        ResultView view = drawn(
                List.of(table("counts", false, Cell.blank()), table("percent", false, Cell.blank())),
                figure("heat", Figure.Kind.HEAT_MAP, "counts"),
                figure("stacked", Figure.Kind.STACKED_BARS, "percent"));
        assertThat(view.listFirst()).extracting(SectionView::title).containsExactly("percent");
        assertThat(view.listFurther()).extracting(SectionView::title).containsExactly("counts");
    }

    @Test
    void whatACommonScalePutsSideBySideIsFoldedByItself() throws IOException {
        ResultView view = drawn(
                List.of(table("scale", false, Cell.blank()), table("one", false, Cell.blank())),
                figure("scale", Figure.Kind.DIVERGING_BARS, "scale"),
                figure("one", Figure.Kind.BARS, "one"));
        assertThat(view.listFirst()).extracting(SectionView::title).containsExactly("scale");
        assertThat(view.listFurther()).isEmpty();
        assertThat(view.listFolded()).extracting(SectionView::title).containsExactly("one");
    }

    @Test
    void hiddenStatisticsShowNothing() {
        Statistic hidden = Statistic.of("s", LABEL, 3, 2).withTest(0.5, 1).hide();
        assertThat(StatisticView.of(hidden, new Speech(Locale.ENGLISH)))
                .isEqualTo(new StatisticView("label", "hidden", "", "", "", true));
    }

    @Test
    void smallPicturesScaleToTheirHighestBarAndSayTheirValues() {
        SparkView spark = SparkView.of(new Cell.Spark(
                List.of(new Cell.Numeric(0, 9), new Cell.Numeric(5, 9), new Cell.Numeric(Double.NaN, 9))));
        assertThat(spark.bars()).extracting(SparkView.Bar::height).containsExactly(1, SparkView.HEIGHT, 1);
        assertThat(spark.describe(new Speech(Locale.ENGLISH))).isEqualTo("Distribution: 0; 5; 0");
    }
}
