package org.anketa.web.study.invitation;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code as the path of a drawing, one unit a module.
 *
 * @param side of the drawing in modules, with the quiet zone that readers need
 * @param path of the dark modules, as an SVG writes it
 */
public record QrCode(int side, String path) {

    private static final int QUIET_ZONE = 4;

    /**
     * The code of a text, which survives the loss of 15 % of its area: paper gets folded and stained.
     *
     * @throws IllegalArgumentException if the text is too long for any code
     */
    public static QrCode of(String text) {
        ByteMatrix modules = encode(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int length = run(modules, x, y);
                if (length > 0) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                }
                x += Math.max(length, 1);
            }
        }
        return new QrCode(modules.getWidth() + 2 * QUIET_ZONE, path.toString());
    }

    private static ByteMatrix encode(String text) {
        try {
            boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
            // Naming the encoding takes room and confuses old readers, so it is done only where it must be.
            return Encoder.encode(
                            text,
                            ErrorCorrectionLevel.M,
                            plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** How many dark modules follow one another from there. */
    private static int run(ByteMatrix modules, int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
