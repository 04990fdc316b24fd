package org.anketa.plugins.charts;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.anketa.analysis.FigureRenderer.Theme;

/**
 * The colors of a theme.
 *
 * @param series kinds without order; any two of the eight differ by 11 or more in CIELAB, for people without red,
 *     green or blue cones too, and by 3 to 1 in contrast from the paper
 * @param diverging five stops from most negative over neutral to most positive
 * @param sequential three stops from least to most
 */
record Colors(
        Color paper,
        Color ink,
        Color quiet,
        Color grid,
        Color accent,
        List<Color> series,
        List<Color> diverging,
        List<Color> sequential) {

    private static final Colors LIGHT = new Colors(
            new Color(0xffffff),
            new Color(0x1c2430),
            new Color(0x59636f),
            new Color(0xe5e7eb),
            new Color(0x1f5fa6),
            colors(0x1f5fa6, 0xc48818, 0x9d2a6c, 0x2a8f4d, 0x7391ab, 0x7c5fe0, 0x62352c, 0x5496e0),
            colors(0xb2562b, 0xe3a587, 0xd8dce2, 0x7fb0dc, 0x1f66b0),
            colors(0xeaf2fa, 0x7fb0dc, 0x1f5fa6));

    private static final Colors DARK = new Colors(
            new Color(0x191f27),
            new Color(0xe8ebef),
            new Color(0xa4aeba),
            new Color(0x2f3945),
            new Color(0x8cbcec),
            colors(0x8cbcec, 0xf0b455, 0xe8735c, 0x45bf80, 0x7a938a, 0xeda3c4, 0x7b90dd, 0x3f73cf),
            colors(0xe8935a, 0x96624a, 0x4b5663, 0x44719c, 0x8cbcec),
            colors(0x263341, 0x44719c, 0x8cbcec));

    Colors {
        series = List.copyOf(series);
        diverging = List.copyOf(diverging);
        sequential = List.copyOf(sequential);
    }

    static Colors of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    /** The color of a kind; past the eighth the same colors come back as tints. */
    Color series(int index) {
        Color color = series.get(index % series.size());
        int round = index / series.size();
        return round == 0 ? color : Shades.mix(color, paper, Math.min(0.7, 0.45 * round));
    }

    /** The colors of ordered answers from most negative to most positive; the middle of an odd number is neutral. */
    List<Color> answers(int count) {
        int side = count / 2;
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    if (2 * i + 1 == count) {
                        return diverging.get(2);
                    }
                    int fromEdge = Math.min(i, count - 1 - i);
                    // The weakest answer of a side stays clear of the neutral color.
                    double strength = side == 1 ? 0.85 : 1 - 0.5 * fromEdge / (side - 1);
                    return signed(i < side ? -strength : strength);
                })
                .toList();
    }

    /** Ordered kinds without a neutral middle, from least to most. */
    Color signed(double strength) {
        return Shades.along(diverging, (strength + 1) / 2);
    }

    /** The color of a share from 0 to 1. */
    Color unsigned(double share) {
        return Shades.along(sequential, share);
    }

    private static List<Color> colors(int... values) {
        return IntStream.of(values).mapToObj(Color::new).toList();
    }
}
