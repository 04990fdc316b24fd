package org.anketa.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.org",
                "a.b+c@sub.example.org",
                "почта@администрация.рф",
                "o'neil@example.org",
                "a@b-c.co"
            })
    void takesWhatMailCanBeSentTo(String text) {
        assertThat(EmailAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.org",
                "anna@example",
                "anna@.org",
                "anna@-a.org",
                "a..b@example.org",
                "anna @example.org",
                "anna@example.org, boris@example.org",
                "anna@@example.org",
                "anna@10.0",
                "<script>@example.org"
            })
    void refusesEverythingElse(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
    }

    @org.junit.jupiter.api.Test
    void aLongTextIsJudgedAtOnce() {
        assertThat(EmailAddress.isValid("a".repeat(100_000) + "@example.org")).isFalse();
        assertThat(EmailAddress.isValid("a@" + "b.".repeat(120) + "c@d")).isFalse();
    }
}
