package org.anketa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> NAMES = List.of("age", "sex", "education", "Income", "income2");

    @Test
    void findsTheNearestName() {
        assertThat(NearestName.of("educaton", NAMES)).contains("education");
        assertThat(NearestName.of("incme", NAMES)).contains("Income");
    }

    @Test
    void twoLettersThatChangedPlacesAreOneMistake() {
        assertThat(NearestName.of("aeg", NAMES)).contains("age");
    }

    @Test
    void suggestsNothingThatIsTooFar() {
        assertThat(NearestName.of("town", NAMES)).isEmpty();
        assertThat(NearestName.list("town", NAMES)).isEmpty();
        assertThat(NearestName.of("", NAMES)).isEmpty();
    }

    @Test
    void ofNamesEquallyNearTheFirstIsFound() {
        assertThat(NearestName.of("q", List.of("z", "a"))).contains("z");
    }

    @Test
    void listsTheNearestFirst() {
        assertThat(NearestName.list("income", NAMES)).containsExactly("Income", "income2");
        assertThat(NearestName.list("q", List.of("d", "c", "b", "a"))).containsExactly("a", "b", "c");
    }
}
