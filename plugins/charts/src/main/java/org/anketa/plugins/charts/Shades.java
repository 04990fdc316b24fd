package org.anketa.plugins.charts;

import java.awt.Color;
import java.util.List;

/** Arithmetic of colors. */
final class Shades {

    private static final Color DARK_TEXT = new Color(0x10151c);

    private Shades() {}

    /** The first color at 0, the second at 1. */
    static Color mix(Color from, Color to, double share) {
        return new Color(
                between(from.getRed(), to.getRed(), share),
                between(from.getGreen(), to.getGreen(), share),
                between(from.getBlue(), to.getBlue(), share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** The color at a position of 0 to 1 along evenly spaced stops. */
    static Color along(List<Color> stops, double position) {
        double at = Math.min(1, Math.max(0, position)) * (stops.size() - 1);
        int below = Math.min((int) at, stops.size() - 2);
        return mix(stops.get(below), stops.get(below + 1), at - below);
    }

    /** White or near black, whichever stands out more from the fill. */
    static Color textOn(Color fill) {
        return contrast(fill, Color.WHITE) >= contrast(fill, DARK_TEXT) ? Color.WHITE : DARK_TEXT;
    }

    /** The contrast ratio of WCAG 2, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
