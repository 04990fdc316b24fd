package org.anketa.web.analysis.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultRequestTest {

    private static final DataPlace FILE = DataPlace.of("files", "f");

    @Test
    void fieldsOfThePageAreNoOptions() {
        ResultRequest request = ResultRequest.of(
                FILE,
                "a",
                Map.of(
                        "rows", List.of("sex"),
                        "cases-filter", List.of(" ${age} > 3 "),
                        "from-form", List.of("1"),
                        "rows-search", List.of("x")));
        assertThat(request.options()).containsOnlyKeys("rows");
        assertThat(request.cases().filter()).isEqualTo("${age} > 3");
        assertThat(request.cases().isBlank()).isFalse();
    }

    @Test
    void blankValuesCountForNothing() {
        ResultRequest request = ResultRequest.of(FILE, "a", Map.of("layer", List.of("", " ")));
        assertThat(request.valuesOf("layer")).isEmpty();
        assertThat(request.cases().isBlank()).isTrue();
    }

    @Test
    void queriesEscapeWhatHasAMeaningInAddresses() {
        QueryText query = new QueryText().add("a", "x&y=z +%").add("b", "да,нет");
        assertThat(query).hasToString("?a=x%26y%3Dz%20%2B%25&b=%D0%B4%D0%B0,%D0%BD%D0%B5%D1%82");
    }
}
