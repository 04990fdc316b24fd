package org.anketa.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 900",
                "-",
                "-1+1",
                "@SUM(A1)",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)",
                "\uFE66cmd",
                "  =1",
                "\u00A0=1",
                "\u3000\uFF1D1",
                "\u200B=1",
                "\uFEFF=1",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tword",
            })
    void formulasAreDisarmedHoweverTheyAreWritten(String text) {
        assertThat(SafeCsv.harmless(text)).isEqualTo("'" + text);
        assertThat(SafeCsv.original(SafeCsv.harmless(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00A0", "word", "1=1", "-5", "+5", "-2.5e3", " -5", "007", "\u2212", "'word", "– no"})
    void numbersAndOtherTextsStay(String text) {
        assertThat(SafeCsv.harmless(text)).isEqualTo(text);
        assertThat(SafeCsv.original(text)).isEqualTo(text);
    }

    @Test
    void headsAndRowsAreDisarmedAlike() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SafeCsv csv = new SafeCsv(out);
        csv.row("\uFF1Dhead", "-5");
        csv.row("  =1", "-5");
        csv.flush();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF'\uFF1Dhead,-5\r\n'  =1,-5\r\n");
    }
}
