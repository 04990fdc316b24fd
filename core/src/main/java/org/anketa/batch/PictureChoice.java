package org.anketa.batch;

import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which figure of a result to draw, and how.
 *
 * @param figure its id; null for the first that can be drawn
 * @param width in CSS pixels, from {@link #NARROWEST} to {@link #WIDEST}
 */
public record PictureChoice(@Nullable String figure, int width, Theme theme) {

    public static final int NARROWEST = 200;
    public static final int WIDEST = 4000;

    /** The first figure, as wide as a column of text, on white. */
    public static final PictureChoice DEFAULT = new PictureChoice(null, 800, Theme.LIGHT);

    /** @throws Refusal if the width is out of range */
    public PictureChoice {
        if (width < NARROWEST || width > WIDEST) {
            throw new Refusal(Message.of(
                    PictureChoice.class,
                    "width.range",
                    "width",
                    String.valueOf(width),
                    "narrowest",
                    String.valueOf(NARROWEST),
                    "widest",
                    String.valueOf(WIDEST)));
        }
    }
}
