package org.anketa.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age",
                "возраст, лет",
                "a/b",
                "..",
                ".",
                "a\\b",
                "~",
                "~002f",
                "a;b=c",
                "50 %",
                "x+y",
                "\u0000\t",
                "😀"
            })
    void everyNameComesBack(String name) {
        String part = PathName.encode(name);
        assertThat(PathName.decode(URLDecoder.decode(part, StandardCharsets.UTF_8)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "..", "a\\b", "a;b", "50 %", "\u0000"})
    void whatServersTreatSpeciallyIsHidden(String name) {
        assertThat(PathName.encode(name)).matches("[A-Za-z0-9~_-]+(%20[A-Za-z0-9~_-]+)*");
    }

    @Test
    void ordinaryNamesStayReadable() {
        assertThat(PathName.encode("sat_library-2")).isEqualTo("sat_library-2");
    }
}
