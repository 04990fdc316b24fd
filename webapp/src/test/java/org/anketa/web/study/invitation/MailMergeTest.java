package org.anketa.web.study.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anketa.shared.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailMergeTest {

    private static String table(String name, String head) {
        Letter letter = new Letter(
                Languages.ENGLISH,
                name,
                "Clerk",
                "Finance; Taxes",
                "ann@example.org",
                name,
                "Reading",
                "named",
                null,
                "https://library.example/a/t",
                QrCode.of("https://library.example/a/t"));
        return MailMerge.write(List.of(head, "Post", "Unit", "E-mail", "Link"), List.of(letter));
    }

    @Test
    void hasALineForEachLetter() {
        assertThat(table("Ann \"Nan\" Lee", "Name")).isEqualTo("""
                        \uFEFF"Name";"Post";"Unit";"E-mail";"Link"
                        "Ann ""Nan"" Lee";"Clerk";"Finance; Taxes";"ann@example.org";"https://library.example/a/t"
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 900", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "  =1+1", "\u00A0=1", "\n=1", "＝1+1"})
    void takesFormulasForTextInLinesAndHeads(String text) {
        assertThat(table(text, "Name")).contains("\"'" + text + "\"");
        assertThat(table("Ann", text)).contains("\"'" + text + "\"");
    }
}
