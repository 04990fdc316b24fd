package org.anketa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "зелёный чайник стоит",
                "tr0ub4dor&3-and-more",
                "ключ от города №7",
                "jkw8 2mvq 9zpx"
            })
    void takesWhatNobodyTriesFirst(String password) {
        assertThatCode(() -> PasswordRules.check("anna", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "elevenchars",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "abcdefghijklmnop",
                "zyxwvutsrqponm",
                "123456789012",
                "password1234",
                "Password2026!",
                "ПАРОЛЬ123456",
                "qwertyuiop[]",
                "йцукенгшщзхъ",
                "anna.petrova2026",
                "Anna.Petrova-Anna.Petrova",
                "anketa-anketa-2026",
                "leavemealone",
                "LeaveMeAlone",
                "1qaz2wsx3edc",
                "gfhjkmgfhjkm",
                "q1w2e3r4t5y6u7"
            })
    void refusesWhatAnybodyTriesFirst(String password) {
        assertThatThrownBy(() -> PasswordRules.check("Anna.Petrova", password)).isInstanceOf(AccountRefusal.class);
    }

    @Test
    void knowsThousandsOfPasswordsThatWereStolenElsewhere() {
        assertThat(WornPasswords.count()).isGreaterThan(12_000);
    }

    @Test
    void refusesWhatTakesTooLongToHash() {
        assertThatThrownBy(() -> PasswordRules.check("anna", "correct horse ".repeat(20)))
                .isInstanceOf(AccountRefusal.class)
                .hasMessageContaining("at most 200");
    }

    @Test
    void countsLettersNotTheirParts() {
        assertThatThrownBy(() -> PasswordRules.check("anna", "😀😁😂🤣😃😄"))
                .isInstanceOf(AccountRefusal.class)
                .hasMessageContaining("too short");
    }

    @Test
    void aPasswordNeverShowsInALog() {
        assertThat(new PasswordChange("old secret", "new secret").toString()).doesNotContain("secret");
    }
}
