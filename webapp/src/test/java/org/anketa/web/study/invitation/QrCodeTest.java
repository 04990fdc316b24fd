package org.anketa.web.study.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int MODULE = 8;
    private static final Pattern STRIP = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://library.example/a/d5cgka8m3haaefahnaf59zbwzp",
                "http://localhost:8080/a/0000000000000000000000000z",
                "https://библиотека.example:8443/анкета/a/p57evj8fb60jr4fpfc9070fgb5"
            })
    void readsBackAsItWasWritten(String text) throws Exception {
        Result read = new QRCodeReader().decode(photograph(QrCode.of(text)));
        assertThat(read.getText()).isEqualTo(text);
    }

    /** At 32 mm a side no module is smaller than the half millimeter that phones can tell apart. */
    @ParameterizedTest
    @ValueSource(
            strings = "https://a-rather-long-name-of-a-municipal-library.example/anketa/a/d5cgka8m3haaefahnaf59zbwzp")
    void stayLegibleOnPaper(String text) {
        assertThat(32.0 / QrCode.of(text).side()).isGreaterThan(0.5);
        assertThat(25.0 / QrCode.of(text).side()).isGreaterThan(0.45);
    }

    /** The drawing in pixels, as its path says. */
    private static BinaryBitmap photograph(QrCode code) {
        int side = code.side() * MODULE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher strip = STRIP.matcher(code.path());
        while (strip.find()) {
            int x = Integer.parseInt(strip.group(1)) * MODULE;
            int y = Integer.parseInt(strip.group(2)) * MODULE;
            int width = Integer.parseInt(strip.group(3)) * MODULE;
            for (int row = y; row < y + MODULE; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + width, 0);
            }
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    }
}
