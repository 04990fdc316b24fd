package org.anketa.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.Figure;
import org.anketa.analysis.FigureRenderer;
import org.anketa.analysis.FigureRenderers;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Result;
import org.anketa.analysis.Table;
import org.anketa.batch.count.Count;
import org.anketa.interchange.Formats;
import org.anketa.interchange.JsonResultFormat;
import org.anketa.interchange.TextResultFormat;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputsTest {

    private static final Text NAME = LocalizedText.of("name");

    /** Draws bars only, as words that tell what it was asked for. */
    private static final class WordRenderer implements FigureRenderer {
        @Override
        public Set<Figure.Kind> kinds() {
            return Set.of(Figure.Kind.BARS);
        }

        @Override
        public void render(Figure figure, Table table, Style style, OutputStream out) throws IOException {
            String words = String.join(
                    " ",
                    figure.id(),
                    table.id(),
                    style.format().name(),
                    style.theme().name(),
                    "" + style.width());
            out.write(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Outputs outputs(FigureRenderer... renderers) {
        Formats formats = new Formats(List.of(), List.of(), List.of(new JsonResultFormat(), new TextResultFormat()));
        return new Outputs(formats, new FigureRenderers(List.of(renderers)));
    }

    private static FileOutcome outcome(Figure... figures) {
        Table table = new Table(
                "t",
                NAME,
                NAME,
                List.of(Table.Column.of("count", NAME, NumberStyle.COUNT)),
                List.of(Table.Row.of("r", NAME, List.of(Cell.number(1, 1)))),
                false);
        Result result = new Result("count", 1, 0, List.of(), List.of(table), List.of(figures), Reading.NONE, List.of());
        return new FileOutcome(Declaration.of(new Count()), result);
    }

    private static Figure figure(String id, Figure.Kind kind) {
        return new Figure(id, kind, NAME, NAME, "t", List.of("count"));
    }

    private static String written(Output output, FileOutcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        output.write(outcome, Languages.ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PictureChoice choice(String figure) {
        return new PictureChoice(figure, 640, FigureRenderer.Theme.DARK);
    }

    @Test
    void wholeResultsComeBeforePictures() {
        assertThat(outputs().listOutputs(PictureChoice.DEFAULT))
                .extracting(Output::id)
                .containsExactly("json", "text", "svg", "png", "pdf");
        assertThat(outputs().listOutputs(PictureChoice.DEFAULT))
                .filteredOn(Output::isText)
                .extracting(Output::id)
                .containsExactly("json", "text", "svg");
    }

    @Test
    void aPictureShowsTheFirstFigureThatCanBeDrawn() throws IOException {
        Output svg = outputs(new WordRenderer()).getOutput("SVG", PictureChoice.DEFAULT);

        assertThat(written(svg, outcome(figure("box", Figure.Kind.BOX), figure("a", Figure.Kind.BARS))))
                .isEqualTo("a t SVG LIGHT 800");
    }

    @Test
    void aFigureIsChosenByItsId() throws IOException {
        FileOutcome outcome = outcome(figure("first", Figure.Kind.BARS), figure("second", Figure.Kind.BARS));
        Outputs outputs = outputs(new WordRenderer());

        assertThat(written(outputs.getOutput("png", choice("second")), outcome)).isEqualTo("second t PNG DARK 640");
        assertThatThrownBy(() -> written(outputs.getOutput("png", choice("secnd")), outcome))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Did you mean \"second\"?");
        assertThatThrownBy(() -> written(outputs.getOutput("png", choice("x")), outcome))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("first, second");
    }

    @Test
    void aResultWithoutAFigureMakesNoPicture() {
        Output withRenderer = outputs(new WordRenderer()).getOutput("pdf", PictureChoice.DEFAULT);
        Output withoutRenderer = outputs().getOutput("pdf", PictureChoice.DEFAULT);

        assertThatThrownBy(() -> written(withRenderer, outcome()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("This result has no figure.");
        assertThatThrownBy(() -> written(withoutRenderer, outcome(figure("a", Figure.Kind.BARS))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("No plugin that runs can draw");
    }

    @Test
    void unknownFormatsAreRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> outputs().getOutput("docx", PictureChoice.DEFAULT))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no format \"docx\". Choose one of: json, pdf, png, svg, text.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 199, 4001})
    void widthsOutOfRangeAreRefused(int width) {
        assertThatThrownBy(() -> new PictureChoice(null, width, FigureRenderer.Theme.LIGHT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("from 200 to 4000");
    }
}
