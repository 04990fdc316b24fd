package org.anketa.plugins.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

/** Where lines end. */
class LineBreaksTest {

    private final Font font = Typeface.load().regular(12);

    @Test
    void linesEndAtSpacesAndAfterHyphens() {
        assertThat(LineBreaks.of("Научно-популярная литература", font, 95, 3))
                .containsExactly("Научно-", "популярная", "литература");
    }

    @Test
    void shortTextIsOneLineAndBlankTextNone() {
        assertThat(LineBreaks.of(" Архив ", font, 200, 3)).containsExactly("Архив");
        assertThat(LineBreaks.of("  ", font, 200, 3)).isEmpty();
    }

    @Test
    void whatDoesNotFitBecomesAnEllipsis() {
        assertThat(LineBreaks.of("Методические рекомендации и разъяснения министерств", font, 120, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void aWordWiderThanTheLineIsBroken() {
        assertThat(LineBreaks.of("Рентгеноэлектрокардиографический", font, 100, 4))
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(Typeface.width(line, font)).isLessThanOrEqualTo(100));
    }

    @Test
    void balancedLinesAreAboutEquallyLong() {
        TextBlock block = TextBlock.balance("Какие темы нужны в работе чаще всего", font, 15, 205, 3);

        assertThat(block.lines()).containsExactly("Какие темы нужны", "в работе чаще всего");
    }

    @Test
    void balancingKeepsEveryWord() {
        String text = "Научно-популярная литература по управлению";

        assertThat(String.join(" ", TextBlock.balance(text, font, 15, 150, 3).lines())
                        .replace("- ", "-"))
                .isEqualTo(text);
    }
}
