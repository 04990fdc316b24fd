package org.anketa.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.anketa.shared.Languages;
import org.anketa.shared.Text;

/** What the contract of analyses asks of words; plain checks, for wide tables have tens of thousands of them. */
final class ContractWords {

    private ContractWords() {}

    /** The text is there in every language. */
    static void assertSaid(Text text, String what) {
        for (Locale language : Languages.ALL) {
            if (text.in(language).isBlank()) {
                throw new AssertionError(what + " is blank in " + language);
            }
        }
    }

    /** The text is there in every language, and in each in other words. */
    static void assertTranslated(Text text, String what) {
        assertSaid(text, what);
        assertTranslated(text.in(Languages.ENGLISH), text.in(Languages.RUSSIAN), what);
    }

    /** Texts of the same meaning: both blank, or the second in Russian. */
    static void assertTranslated(String english, String russian, String what) {
        assertThat(russian.isBlank()).as("%s is blank in Russian", what).isEqualTo(english.isBlank());
        if (!english.isBlank()) {
            assertThat(russian).as("%s in Russian", what).isNotEqualTo(english).containsPattern("[А-яЁё]");
            assertThat(english).as("%s in English", what).doesNotContain("NaN", "null");
            assertThat(russian).as("%s in Russian", what).doesNotContain("NaN", "null");
        }
    }
}
