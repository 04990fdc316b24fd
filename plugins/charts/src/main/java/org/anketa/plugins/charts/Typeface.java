package org.anketa.plugins.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Inter in two weights, brought along so that pictures look and measure the same on every machine.
 *
 * <p>Text that Inter has no letters for is set in the platform's sans serif.
 */
final class Typeface {

    /** What pages and SVG files call the family, with what stands in for it where it is absent. */
    static final String CSS_FAMILIES = "Inter, system-ui, sans-serif";

    /** Half the height of a capital letter, as a share of the font's size: what centers a line of text. */
    private static final double HALF_CAPITAL = 0.364;

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final byte[] regularFile;
    private final byte[] semiboldFile;
    private final Font regular;
    private final Font semibold;

    private Typeface(byte[] regularFile, byte[] semiboldFile) throws IOException, FontFormatException {
        this.regularFile = regularFile;
        this.semiboldFile = semiboldFile;
        regular = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(regularFile));
        semibold = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(semiboldFile));
    }

    static Typeface load() {
        try {
            return new Typeface(file("Regular"), file("SemiBold"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("The bundled font is broken", broken);
        }
    }

    private static byte[] file(String weight) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/Inter-" + weight + ".ttf")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    Font regular(double size) {
        return regular.deriveFont((float) size);
    }

    Font semibold(double size) {
        return semibold.deriveFont((float) size);
    }

    /** The family name by which the platform knows the semibold weight. */
    String semiboldFamily() {
        return semibold.getFamily(Locale.ROOT);
    }

    /** The full name of the regular weight. */
    String regularName() {
        return regular.getFontName(Locale.ROOT);
    }

    String semiboldName() {
        return semibold.getFontName(Locale.ROOT);
    }

    /** The regular weight as a TrueType file. */
    InputStream openRegular() {
        return new ByteArrayInputStream(regularFile);
    }

    InputStream openSemibold() {
        return new ByteArrayInputStream(semiboldFile);
    }

    /** The font itself, or the platform's sans serif of its size where letters are lacking. */
    static Font fontFor(String text, Font font) {
        return font.canDisplayUpTo(text) < 0
                ? font
                : new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(font.getSize2D());
    }

    /** The advance of one line of text in pixels. */
    static double width(String text, Font font) {
        return text.isEmpty()
                ? 0
                : fontFor(text, font).getStringBounds(text, MEASURE).getWidth();
    }

    /** Where the baseline lies under the middle of a line's capitals. */
    static double baselineUnderMiddle(Font font) {
        return font.getSize2D() * HALF_CAPITAL;
    }
}
