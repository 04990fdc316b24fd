package org.anketa.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LinkTextTest {

    private static final String TOKEN = "01ab01ab01ab01ab01ab01ab01";

    @Test
    void everySpellingOfATokenIsTheSame() {
        for (String typed : new String[] {
            TOKEN,
            TOKEN.toUpperCase(Locale.ROOT),
            TOKEN.replace('0', 'O').replace('1', 'l'),
            TOKEN.replace('1', 'I'),
            "-".repeat(100) + TOKEN.replace("ab", " a-b\t")
        }) {
            assertThat(LinkText.of(typed)).as(typed).contains(TOKEN);
        }
    }

    @Test
    void whatIsIssuedIsOne() {
        String issued = Token.fresh().text();
        assertThat(LinkText.of(issued)).contains(issued);
    }

    @Test
    void whatNobodyCanHaveBeenIssuedIsNone() {
        for (String typed : new String[] {"", "4kx9", TOKEN + "0", TOKEN.substring(1), "u" + TOKEN.substring(1), "-"}) {
            assertThat(LinkText.of(typed)).as(typed).isEmpty();
        }
    }
}
