package org.anketa.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static int heightOf(String svg) {
        return new Picture(svg.getBytes(StandardCharsets.UTF_8)).height();
    }

    @Test
    void theHeightOfAnSvgIsReadFromItsRoot() {
        assertThat(heightOf("<?xml version=\"1.0\"?><svg width=\"760\" height=\"412\"><rect height=\"9\"/></svg>"))
                .isEqualTo(412);
        assertThat(heightOf("<svg height=\"412.5px\">")).isEqualTo(412);
        assertThat(heightOf("<svg line-height=\"3\"><rect height=\"9\"/></svg>"))
                .isZero();
    }

    @Test
    void anAddressThatSaysNothingMeansLightAndWideInTheReadersLanguage() {
        assertThat(PictureStyle.of("svg", Map.of(), Languages.RUSSIAN))
                .isEqualTo(new Style(Format.SVG, Theme.LIGHT, PictureStyle.WIDE, Languages.RUSSIAN));
    }

    @Test
    void anAddressSaysThemeWidthAndLanguage() {
        Map<String, List<String>> query = Map.of(
                ViewFields.THEME, List.of("dark"),
                ViewFields.WIDTH, List.of("360"),
                ViewFields.LANGUAGE, List.of("en"));
        assertThat(PictureStyle.of("png", query, Languages.RUSSIAN))
                .isEqualTo(new Style(Format.PNG, Theme.DARK, 360, Locale.ENGLISH));
    }

    @Test
    void themesAndWidthsThatDoNotExistAreRefused() {
        assertThatThrownBy(() -> PictureStyle.of("svg", Map.of(ViewFields.THEME, List.of("pink")), Locale.ENGLISH))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pink");
        assertThatThrownBy(() -> PictureStyle.of("svg", Map.of(ViewFields.WIDTH, List.of("1e9")), Locale.ENGLISH))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("240");
    }
}
