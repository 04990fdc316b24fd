package org.anketa.plugins.charts;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a PDF of one page, as large as the picture, on the theme's paper; its text can be searched and copied. */
final class PdfWriter implements PictureWriter {

    /** A CSS pixel in points. */
    private static final float POINTS = 0.75f;

    private final Typeface typeface;

    PdfWriter(Typeface typeface) {
        this.typeface = typeface;
    }

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        float width = picture.width() * POINTS;
        float height = picture.height() * POINTS;
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer fonts = new PdfBoxGraphics2DFontTextDrawer()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            try (InputStream regular = typeface.openRegular();
                    InputStream semibold = typeface.openSemibold()) {
                fonts.registerFont(typeface.regularName(), PDType0Font.load(document, regular));
                fonts.registerFont(typeface.semiboldName(), PDType0Font.load(document, semibold));
            }
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            graphics.setFontTextDrawer(fonts);
            graphics.scale(POINTS, POINTS);
            new Pen(graphics).fill(picture.setting().colors().paper(), 0, 0, picture.width(), picture.height());
            picture.paint(graphics);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            document.getDocumentInformation().setTitle(picture.title());
            document.getDocumentInformation().setSubject(picture.description());
            document.getDocumentCatalog().setLanguage(picture.setting().locale().toLanguageTag());
            // Else the file would be named by the time.
            document.setDocumentId((long) picture.name().hashCode());
            document.save(out);
        }
    }
}
