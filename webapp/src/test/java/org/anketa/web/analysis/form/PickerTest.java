package org.anketa.web.analysis.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.analysis.OptionSpec;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Category;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class PickerTest {

    private static final Codebook CODEBOOK = codebook();

    private static Codebook codebook() {
        List<Variable> variables = new ArrayList<>();
        variables.add(nominal("sex", "Пол"));
        variables.add(nominal("count", "Счёт документов"));
        variables.add(nominal("a,b", "a,b"));
        variables.add(new Variable("age", LocalizedText.of("age"), Measure.SCALE, List.of(), List.of()));
        for (int i = 0; i < 100; i++) {
            variables.add(nominal("q" + i, "Question " + i));
        }
        return new Codebook(variables);
    }

    private static Variable nominal(String name, String label) {
        return new Variable(
                name, LocalizedText.of(label), Measure.NOMINAL, List.of(Category.of("x"), Category.of("y")), List.of());
    }

    private static OptionSpec option(OptionSpec.Kind kind, VariableRole role) {
        return new OptionSpec(
                "items", LocalizedText.of("Items"), kind, role, false, "", List.of(), null, null, 0, Integer.MAX_VALUE);
    }

    private static PickerView pick(VariableRole role, Map<String, List<String>> query, String... values) {
        return new Picker(CODEBOOK, query, Locale.ENGLISH).of(option(OptionSpec.Kind.VARIABLES, role), List.of(values));
    }

    private static List<String> names(List<VariableView> variables) {
        return variables.stream().map(VariableView::name).toList();
    }

    @Test
    void offersOnlyWhatTheRoleAccepts() {
        assertThat(names(pick(VariableRole.NUMERIC, Map.of()).matches())).containsExactly("age");
        assertThat(pick(VariableRole.CATEGORICAL, Map.of()).accepted()).isEqualTo(103);
    }

    @Test
    void searchesNamesAndLabelsWithoutCaseAndWithPlainE() {
        Map<String, List<String>> search = Map.of("items-search", List.of("счет ДОК"));
        assertThat(names(pick(VariableRole.ANY, search).matches())).containsExactly("count");
        assertThat(names(pick(VariableRole.ANY, Map.of("items-search", List.of("SEX")))
                        .matches()))
                .containsExactly("sex");
    }

    @Test
    void keepsTheOrderOfChoiceWhateverTheSearch() {
        PickerView picker = pick(VariableRole.ANY, Map.of("items-search", List.of("sex")), "q7,q3", "a,b", "nobody");
        assertThat(names(picker.chosen())).containsExactly("q7", "q3", "a,b", "nobody");
        assertThat(names(picker.matches())).containsExactly("sex");
    }

    @Test
    void turnsPagesAndStopsAtTheLast() {
        PickerView last = pick(VariableRole.ANY, Map.of("items-page", List.of("99")), "sex");
        assertThat(last.pages()).isEqualTo(3);
        assertThat(last.page()).isEqualTo(3);
        assertThat(last.matches()).hasSize(103 - 2 * Picker.PAGE_SIZE);
        assertThat(pick(VariableRole.ANY, Map.of("items-page", List.of("-1"))).page())
                .isEqualTo(1);
    }

    @Test
    void theExampleOfAFilterIsMadeOfTheFilesOwnVariables() {
        assertThat(FilterExample.of(CODEBOOK)).isEqualTo("${sex} = 'x' and ${age} >= 18");
        assertThat(FilterExample.of(new Codebook(List.of()))).isEmpty();
    }
}
