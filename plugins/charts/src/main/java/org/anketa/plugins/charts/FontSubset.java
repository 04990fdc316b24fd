package org.anketa.plugins.charts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of one weight that a picture uses, as a font of its own: a picture that stands in a page as an image can't
 * load the page's fonts, and one that was saved has no page.
 */
final class FontSubset {

    /** What browsers ask of a font; tables that name glyphs by number would be wrong after numbering anew. */
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    private final int weight;
    private final NavigableSet<Integer> letters = new TreeSet<>();

    FontSubset(int weight) {
        this.weight = weight;
    }

    void add(String text) {
        text.codePoints().forEach(letters::add);
    }

    /**
     * A rule for the style sheet of the picture; empty where no letter of the weight is used.
     *
     * @param font the whole font as a TrueType file; is closed
     */
    String rule(InputStream font) throws IOException {
        try (font) {
            if (letters.isEmpty()) {
                return "";
            }
            String content = Base64.getEncoder().encodeToString(subset(font.readAllBytes()));
            return "@font-face{font-family:Inter;font-weight:" + weight + ";src:url(data:font/ttf;base64," + content
                    + ")}";
        }
    }

    private byte[] subset(byte[] file) throws IOException {
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(file)))) {
            TTFSubsetter subsetter = new TTFSubsetter(whole, TABLES);
            letters.forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
