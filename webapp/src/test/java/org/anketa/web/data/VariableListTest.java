package org.anketa.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class VariableListTest {

    private static final Codebook MANY = new Codebook(IntStream.rangeClosed(1, 2000)
            .mapToObj(i -> scale("v" + i, LocalizedText.of("Question " + i, i == 7 ? "Учёба" : "Вопрос " + i)))
            .toList());

    @Test
    void aPageHoldsAHundred() {
        VariableList list = VariableList.of(MANY, "", 20);
        assertThat(list.variables()).hasSize(100);
        assertThat(list.first()).isEqualTo(1901);
        assertThat(list.last()).isEqualTo(2000);
        assertThat(list.hasPrevious()).isTrue();
        assertThat(list.hasNext()).isFalse();
    }

    @Test
    void aPageThatIsNotThereBecomesTheNearest() {
        assertThat(VariableList.of(MANY, "", 99).page()).isEqualTo(20);
        assertThat(VariableList.of(MANY, "", 0).page()).isEqualTo(1);
    }

    @Test
    void searchLooksAtNamesAndAtLabelsInEveryLanguage() {
        assertThat(names(" V1999 ")).containsExactly("v1999");
        assertThat(names("question 2000")).containsExactly("v2000");
        assertThat(names("УЧЕБА")).containsExactly("v7");
    }

    @Test
    void whatIsNotFoundLeavesAnEmptyList() {
        VariableList list = VariableList.of(MANY, "nowhere", 1);
        assertThat(list.found()).isZero();
        assertThat(list.first()).isZero();
        assertThat(list.hasNext()).isFalse();
    }

    private static List<String> names(String query) {
        return VariableList.of(MANY, query, 1).variables().stream()
                .map(Variable::name)
                .toList();
    }

    private static Variable scale(String name, LocalizedText label) {
        return new Variable(name, label, Measure.SCALE, List.of(), List.of());
    }
}
