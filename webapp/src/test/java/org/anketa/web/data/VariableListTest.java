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
        assertThat(list.part().first()).isEqualTo(1901);
        assertThat(list.part().last()).isEqualTo(2000);
        assertThat(list.part().hasPrevious()).isTrue();
        assertThat(list.part().hasNext()).isFalse();
    }

    @Test
    void aPageThatIsNotThereBecomesTheNearest() {
        assertThat(VariableList.of(MANY, "", 99).part().page()).isEqualTo(20);
        assertThat(VariableList.of(MANY, "", 0).part().page()).isEqualTo(1);
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
        assertThat(list.part().total()).isZero();
        assertThat(list.part().first()).isZero();
        assertThat(list.part().hasNext()).isFalse();
    }

    private static List<String> names(String query) {
        return VariableList.of(MANY, query, 1).variables().stream()
                .map(Variable::name)
                .toList();
    }

    private static Variable scale(String name, LocalizedText label) {
        return new Variable(name, label, Measure.SCALE, List.of(), List.of());
    }

    @Test
    void keepsTheSearchOnOtherPages() {
        assertThat(VariableList.of(MANY, "a&b ё", 1).queryOf(2)).isEqualTo("?q=a%26b+%D1%91&page=2");
    }
}
