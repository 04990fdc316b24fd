package org.anketa.plugins.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Figure.Kind;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.shared.NumberStyle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of figure in every theme and format. */
class JFreeFiguresTest {

    static Stream<Arguments> everyFigure() {
        return Samples.all().stream()
                .flatMap(sample -> Stream.of(Theme.values())
                        .flatMap(theme -> Stream.of(360, 1000).map(width -> Arguments.of(sample, theme, width))));
    }

    @Test
    void drawsEveryKind() {
        assertThat(new JFreeFigures().kinds()).containsExactlyInAnyOrder(Kind.values());
    }

    @ParameterizedTest
    @MethodSource("everyFigure")
    void pngHasTwiceTheWidthAskedForAndThePaperOfTheTheme(Samples.Sample sample, Theme theme, int width)
            throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(Drawing.draw(sample, Format.PNG, theme, width, Drawing.RUSSIAN)));

        assertThat(image.getWidth()).isEqualTo(2 * width);
        assertThat(image.getRGB(1, 1)).isEqualTo(Colors.of(theme).paper().getRGB());
    }

    @ParameterizedTest
    @MethodSource("everyFigure")
    void pdfIsOnePageWithTextThatCanBeCopied(Samples.Sample sample, Theme theme, int width) throws IOException {
        byte[] pdf = Drawing.draw(sample, Format.PDF, theme, width, Drawing.RUSSIAN);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(width * 0.75f);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(sample.figure().title().in(Drawing.RUSSIAN))
                    .contains(firstWord(sample.table().rows().get(1).label().in(Drawing.RUSSIAN), sample.figure()));
        }
    }

    /** A histogram has no labels of rows but bounds of classes. */
    private static String firstWord(String label, Figure figure) {
        return figure.kind() == Kind.HISTOGRAM ? "28" : label.replaceAll(" .*", "");
    }

    @ParameterizedTest
    @MethodSource("everyFigure")
    void svgKeepsItsTextAsTextInsideThePicture(Samples.Sample sample, Theme theme, int width) {
        SvgReading svg = SvgReading.of(Drawing.draw(sample, Format.SVG, theme, width, Drawing.RUSSIAN));

        assertThat(String.join(" ", svg.words()))
                .contains(sample.figure().title().in(Drawing.RUSSIAN))
                .contains(sample.figure().subtitle().in(Drawing.RUSSIAN));
        double height = Double.parseDouble(svg.root().getAttribute("height"));
        assertThat(svg.texts()).allSatisfy(text -> {
            assertThat(text.size()).isGreaterThanOrEqualTo(11);
            assertThat(text.x()).isBetween(0.0, width - (text.turned() ? 0 : text.length()));
            assertThat(text.y()).isBetween(text.turned() ? text.length() : text.size() / 2, height);
        });
    }

    @ParameterizedTest
    @MethodSource("everyFigure")
    void linesOfTextKeepClearOfEachOther(Samples.Sample sample, Theme theme, int width) {
        List<SvgReading.Text> texts =
                SvgReading.of(Drawing.draw(sample, Format.SVG, theme, width, Drawing.RUSSIAN)).texts().stream()
                        .filter(text -> !text.turned())
                        .toList();

        for (int i = 0; i < texts.size(); i++) {
            SvgReading.Text one = texts.get(i);
            assertThat(texts.subList(i + 1, texts.size()))
                    .noneMatch(other -> Math.abs(other.y() - one.y()) < 8
                            && other.x() < one.x() + one.length()
                            && one.x() < other.x() + other.length());
        }
    }

    @ParameterizedTest
    @MethodSource("org.anketa.plugins.charts.Samples#all")
    void theSamePictureHasTheSameBytes(Samples.Sample sample) {
        for (Format format : Format.values()) {
            assertThat(Drawing.draw(sample, format, Theme.LIGHT, 360, Drawing.RUSSIAN))
                    .isEqualTo(Drawing.draw(sample, format, Theme.LIGHT, 360, Drawing.RUSSIAN));
        }
    }

    @Test
    void manyThreadsDrawTheSamePicture() {
        byte[] expected = Drawing.draw(Samples.bars(), Format.SVG, Theme.DARK, 600, Locale.ENGLISH);

        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(i -> Drawing.draw(Samples.bars(), Format.SVG, Theme.DARK, 600, Locale.ENGLISH)))
                .allSatisfy(drawn -> assertThat(drawn).isEqualTo(expected));
    }

    @Test
    void svgIsNamedForPeopleWhoDontSeeIt() {
        SvgReading svg = Drawing.svg(Samples.bars());

        assertThat(svg.root().getAttribute("role")).isEqualTo("img");
        assertThat(svg.root().getAttribute("viewBox")).startsWith("0 0 1000 ");
        assertThat(svg.root().getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Какие темы нужны в работе чаще всего");
        assertThat(svg.root().getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("Линейчатая диаграмма, 8 строк. В процентах");
        assertThat(svg.root().getAttribute("aria-labelledby"))
                .isEqualTo(svg.ids().get(0) + " " + svg.ids().get(1));
        assertThat(svg.root().getAttribute("font-family")).isEqualTo("Inter, system-ui, sans-serif");
    }

    @Test
    void svgBringsTheLettersThatItUsesAndNoMore() throws IOException, FontFormatException {
        SvgReading svg = Drawing.svg(Samples.bars());
        String style = svg.root().getElementsByTagName("style").item(0).getTextContent();
        Matcher rules = Pattern.compile("font-weight:(400|600);src:url\\(data:font/ttf;base64,([^)]+)\\)")
                .matcher(style);

        assertThat(rules.find()).isTrue();
        byte[] regular = Base64.getDecoder().decode(rules.group(2));
        assertThat(regular).hasSizeLessThan(40_000);
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(regular));
        assertThat(font.canDisplayUpTo("В процентах")).isEqualTo(-1);
        assertThat(font.canDisplay('Ω')).isFalse();
        assertThat(rules.find()).isTrue();
        assertThat(rules.group(1)).isEqualTo("600");
    }

    @Test
    void severalSvgsOfOnePageShareNoIds() {
        List<String> ids = new ArrayList<>();
        Samples.all().forEach(sample -> ids.addAll(Drawing.svg(sample).ids()));

        assertThat(ids).hasSameSizeAs(new HashSet<>(ids)).isNotEmpty();
    }

    @Test
    void refusesAFigureWithFewerColumnsThanItsKindNeeds() {
        Samples.Sample sample = Samples.sample(
                "box", Kind.BOX, "t", "s", NumberStyle.PLAIN, List.of("a"), List.of("r"), new double[][] {{1}});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drawing.svg(sample))
                .withMessageContaining("needs 5 columns");
    }
}
