package org.anketa.web.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.analysis.request.FirstValue;

/** Reads from an address how a picture shall look. */
final class PictureStyle {

    static final int WIDE = 760;
    static final int NARROW = 360;

    private static final int SMALLEST = 240;
    private static final int LARGEST = 2400;

    private PictureStyle() {}

    /**
     * The style that an address asks for: light, wide and in the reader's language where it says nothing.
     *
     * @throws Refusal if it says something else than a width in range or a known theme
     */
    static Style of(String format, Map<String, List<String>> query, Locale reader) {
        return new Style(
                Format.valueOf(format.toUpperCase(Locale.ROOT)),
                theme(FirstValue.of(query, ViewFields.THEME)),
                width(FirstValue.of(query, ViewFields.WIDTH)),
                language(query, reader));
    }

    /** The language that an address asks for, else the reader's. */
    static Locale language(Map<String, List<String>> query, Locale reader) {
        String wanted = FirstValue.of(query, ViewFields.LANGUAGE);
        return wanted.isEmpty() ? reader : Languages.best(List.of(Locale.forLanguageTag(wanted)));
    }

    private static Theme theme(String typed) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseGet(() -> {
                    if (!typed.isEmpty()) {
                        throw new Refusal(Message.of(PictureStyle.class, "figure.theme", "value", typed));
                    }
                    return Theme.LIGHT;
                });
    }

    private static int width(String typed) {
        if (typed.isEmpty()) {
            return WIDE;
        }
        int width = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        if (width < SMALLEST || width > LARGEST) {
            throw new Refusal(Message.of(
                    PictureStyle.class, "figure.width", "value", typed, "smallest", SMALLEST, "largest", LARGEST));
        }
        return width;
    }
}
