package org.anketa.plugins.charts;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes PNG at twice the size, for screens of high density and for print, on the theme's paper. */
final class PngWriter implements PictureWriter {

    static final int DENSITY = 2;

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        int width = picture.width() * DENSITY;
        int height = picture.height() * DENSITY;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setPaint(picture.setting().colors().paper());
            graphics.fillRect(0, 0, width, height);
            graphics.scale(DENSITY, DENSITY);
            picture.paint(graphics);
        } finally {
            graphics.dispose();
        }
        // ImageIO's own stream would go through a file.
        try (ImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        }
    }
}
