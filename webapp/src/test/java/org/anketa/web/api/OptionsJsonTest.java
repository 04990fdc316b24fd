package org.anketa.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsJsonTest {

    @Test
    void valuesBecomeWhatAPersonWouldType() {
        assertThat(OptionsJson.parse("{\"a\": [\"x\", 2], \"b\": 0.95, \"c\": true, \"d\": null, \"e\": \"x,y\"}"))
                .containsExactly(
                        entry("a", List.of("x", "2")),
                        entry("b", List.of("0.95")),
                        entry("c", List.of("true")),
                        entry("d", List.of()),
                        entry("e", List.of("x,y")));
    }

    @Test
    void nothingIsNoOptions() {
        assertThat(OptionsJson.parse(" ")).isEmpty();
        assertThat(OptionsJson.parse("{}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a': }|line 1, column 7",
                "{'a': 1} {|line 1, column 10",
                "{'a': 1, 'a': 2}|line 1, column 13",
                "[1]|not a JSON object",
                "{'a': {'b': 1}}|The option \"a\" has a value",
                "{'a': [[1]]}|The option \"a\" has a value",
                "{'a': [null]}|The option \"a\" has a value"
            },
            quoteCharacter = '`')
    void whatIsNoObjectOfValuesIsRefused(String json, String reason) {
        assertThatThrownBy(() -> OptionsJson.parse(json.replace('\'', '"')))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }
}
