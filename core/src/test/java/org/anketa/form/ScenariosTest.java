package org.anketa.form;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What small forms ask and refuse, by the scripts in scenarios.txt: a form, then a line a case. */
class ScenariosTest {

    record Case(String form, List<String> items, String name, String script) {
        @Override
        public String toString() {
            return form + ": " + name;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String form = "";
        List<String> items = List.of();
        try (InputStream in = requireNonNull(ScenariosTest.class.getResourceAsStream("scenarios.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("# ")) {
                    form = line.substring(2);
                    items = new ArrayList<>();
                } else if (line.startsWith("* ")) {
                    String[] parts = line.substring(2).split(" \\| ", 2);
                    cases.add(new Case(form, items, parts[0], parts[1]));
                } else if (!line.isBlank()) {
                    items.add(line);
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goesByItsScript(Case given) {
        Scenario.play(given.items, given.script);
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(100);
    }
}
