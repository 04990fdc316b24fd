package org.anketa.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.anketa.dataset.Category;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Category ONE = Category.of("1");
    private static final Category TWO = Category.of("2");
    private static final Category NINE = Category.of("9");

    @Test
    void nothingChangedIsAnEmptySet() {
        assertThat(Change.between(variable(ONE, TWO), variable(ONE, TWO))).isEmpty();
    }

    @Test
    void aValueThatBecomesMissingChangesNoOrder() {
        Variable before = variable(ONE, TWO, NINE);
        Variable after = new Variable("q", LocalizedText.of("q"), Measure.ORDINAL, List.of(ONE, TWO), List.of(NINE));
        assertThat(Change.between(before, after)).containsExactly(Change.MISSING);
    }

    @Test
    void orderAndLabelsAreToldApart() {
        Category often = ONE.withLabel(LocalizedText.of("often"));
        assertThat(Change.between(variable(ONE, TWO), variable(TWO, ONE))).containsExactly(Change.ORDER);
        assertThat(Change.between(variable(ONE, TWO), variable(often, TWO))).containsExactly(Change.VALUE_LABELS);
    }

    @Test
    void changesTravelInAnAddress() {
        String written = Change.write(Set.of(Change.VALUE_LABELS));
        assertThat(written).isEqualTo("value-labels");
        assertThat(Change.read("order,value-labels,<script>")).containsExactly(Change.VALUE_LABELS, Change.ORDER);
        assertThat(Change.read("")).isEmpty();
    }

    private static Variable variable(Category... categories) {
        return new Variable("q", LocalizedText.of("q"), Measure.ORDINAL, List.of(categories), List.of());
    }
}
