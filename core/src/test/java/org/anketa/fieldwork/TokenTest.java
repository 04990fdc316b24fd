package org.anketa.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void tokensDifferAndAreShort() {
        assertThat(Stream.generate(Token::fresh).limit(1_000).map(Token::text).distinct())
                .hasSize(1_000)
                .allMatch(text -> text.length() == 26);
    }

    @Test
    void theHashIsSha256() {
        assertThat(Token.of("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aTokenDoesNotShowItself() {
        assertThat(Token.fresh()).hasToString("a token");
    }

    @Test
    void onlyItsOwnTokenOpensADraft() {
        UUID id = UUID.randomUUID();
        Token token = Token.fresh();
        String closed = token.seal().close(id, "Ответы");

        assertThat(closed).isNotEqualTo(token.seal().close(id, "Ответы"));
        assertThat(Token.of(token.text()).seal().open(id, closed)).isEqualTo("Ответы");
        assertThatThrownBy(() -> Token.fresh().seal().open(id, closed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> token.seal().open(UUID.randomUUID(), closed))
                .isInstanceOf(IllegalStateException.class);
    }
}
