package org.anketa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {

    @ParameterizedTest
    @CsvSource({
        "/, START",
        "/files/x1, DATA",
        "/files/x1/variables/analyses, DATA",
        "/files/x1/analyses, ANALYSES",
        "/files/x1/results/crosstab, ANALYSES",
        "/analyses, ANALYSES",
        "/plugins, PLUGINS"
    })
    void pagesBelongToTheirSection(String path, Section section) {
        assertThat(Section.find(path)).hasValue(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/sign-in", "/set-up/x1"})
    void somePagesBelongToNone(String path) {
        assertThat(Section.find(path)).isEmpty();
    }
}
