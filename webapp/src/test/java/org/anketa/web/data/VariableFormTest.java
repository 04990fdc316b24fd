package org.anketa.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Category;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class VariableFormTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Variable SEX = new Variable(
            "sex",
            LocalizedText.of("Sex", "Пол"),
            Measure.NOMINAL,
            List.of(Category.of("f").withLabel(LocalizedText.of("female", "женский")), Category.of("m")),
            List.of());

    @Test
    void aLabelChangesInTheLanguageOfWhoeverChangesIt() {
        VariableForm form = new VariableForm("Пол респондента", Measure.NOMINAL, List.of(), "");
        assertThat(form.entry(SEX, null, RUSSIAN).label()).isEqualTo(LocalizedText.of("Sex", "Пол респондента"));
    }

    @Test
    void theFormUnchangedSaysWhatIsTrueAlready() {
        CodebookEntry entry = VariableForm.of(SEX, RUSSIAN).entry(SEX, null, RUSSIAN);
        assertThat(entry.label()).isEqualTo(SEX.label());
        assertThat(entry.values())
                .containsExactly(
                        new CodebookEntry.Value("f", LocalizedText.of("female", "женский"), false),
                        new CodebookEntry.Value("m", null, false));
    }

    @Test
    void valuesComeInTheOrderOfTheirNumbers() {
        VariableForm form = new VariableForm(
                "Пол",
                Measure.NOMINAL,
                List.of(new ValueRow("f", "женский", false, "2"), new ValueRow("m", "", false, "1")),
                "");
        assertThat(form.entry(SEX, null, RUSSIAN).values())
                .extracting(CodebookEntry.Value::value)
                .containsExactly("m", "f");
    }

    @Test
    void whatTheFormDoesNotShowStays() {
        CodebookEntry.Value hidden = new CodebookEntry.Value("x", LocalizedText.of("other"), false);
        CodebookEntry earlier = new CodebookEntry("sex", null, null, List.of(hidden));
        VariableForm form = new VariableForm("", Measure.NOMINAL, List.of(), "");
        assertThat(form.entry(SEX, earlier, RUSSIAN).values()).containsExactly(hidden);
    }

    @Test
    void moreMissingNumbersAreSeparatedBySemicolons() {
        Variable age = new Variable("age", LocalizedText.of("age"), Measure.SCALE, List.of(), List.of());
        VariableForm form = new VariableForm("", Measure.SCALE, List.of(), "98; 99");
        assertThat(form.problems()).isEmpty();
        assertThat(form.entry(age, null, RUSSIAN).values())
                .containsExactly(new CodebookEntry.Value("98", null, true), new CodebookEntry.Value("99", null, true));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        VariableForm form = new VariableForm(
                "",
                Measure.SCALE,
                List.of(new ValueRow("f", "", false, "first"), new ValueRow("m", "", false, "2")),
                "none");
        assertThat(form.problems()).containsOnlyKeys("position-0", "more-missing");
    }
}
