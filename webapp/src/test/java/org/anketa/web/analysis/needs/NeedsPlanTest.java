package org.anketa.web.analysis.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anketa.analysis.Figure;
import org.anketa.dataset.Category;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.form.BuiltInForms;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormCompiler;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class NeedsPlanTest {

    private static final Variable BODY = variable("body", Measure.NOMINAL, "a", "b");

    private static CompiledForm form(String id) {
        return new FormCompiler(Vocabulary.builtIn())
                .compile(BuiltInForms.find(id).orElseThrow());
    }

    private static Variable variable(String name, Measure measure, String... values) {
        return new Variable(
                name,
                LocalizedText.of(name),
                measure,
                List.of(values).stream().map(Category::of).toList(),
                List.of());
    }

    /** As the responses of a study have their columns, as far as the plan looks at them. */
    private static Codebook codebook(CompiledForm form) {
        List<Variable> variables = new ArrayList<>(List.of(BODY));
        for (Question question : form.listQuestions()) {
            if (question.type().choosesSeveral()) {
                form.listChoices(question.name())
                        .forEach(choice -> variables.add(
                                variable(question.name() + "_" + choice.value(), Measure.NOMINAL, "0", "1")));
            } else if (question.type() == QuestionType.SELECT_ONE) {
                variables.add(variable(question.name(), Measure.ORDINAL, "1", "2", "3"));
            }
        }
        return new Codebook(variables);
    }

    private static List<NeedsPanel> plan(String id) {
        CompiledForm form = form(id);
        return NeedsPlan.of(form, codebook(form), Optional.of(BODY));
    }

    private static List<String> option(NeedsPanel panel, String name) {
        return panel.options().getOrDefault(name, List.of());
    }

    @Test
    void theEmployeesQuestionnaireShowsTopicsSourcesPrioritiesFormsAndChannels() {
        assertThat(plan("municipal-employee"))
                .extracting(NeedsPanel::id)
                .containsExactly("m6", "m6-by-body", "m10", "m13", "m17_sources", "m25_quality", "m27", "m29");
    }

    @Test
    void importanceAndSatisfactionArePairedRowByRow() {
        NeedsPanel panel = plan("municipal-employee").stream()
                .filter(each -> each.analysis().equals("priorities"))
                .findFirst()
                .orElseThrow();
        List<String> importance = option(panel, "importance");
        assertThat(importance).hasSize(8).startsWith("m25_importance_completeness");
        assertThat(option(panel, "satisfaction"))
                .containsExactlyElementsOf(importance.stream()
                        .map(name -> name.replace("importance", "satisfaction"))
                        .toList());
        assertThat(panel.kinds()).containsExactly(Figure.Kind.QUADRANTS);
    }

    @Test
    void topicsAreComparedByTheUnitsThatThereAre() {
        NeedsPanel panel = plan("municipal-employee").get(1);
        assertThat(option(panel, "group")).containsExactly("body");
        CompiledForm form = form("municipal-employee");
        assertThat(NeedsPlan.of(form, codebook(form), Optional.empty()))
                .extracting(NeedsPanel::id)
                .doesNotContain("m6-by-body");
    }

    @Test
    void ranksAreShownByWhatWasPutFirst() {
        NeedsPanel panel = plan("municipal-employee").stream()
                .filter(each -> each.id().equals("m27"))
                .findFirst()
                .orElseThrow();
        assertThat(panel.title().in(Languages.RUSSIAN)).isEqualTo("Формы обслуживания на первом месте");
        assertThat(option(panel, "meaning")).containsExactly("first");
    }

    @Test
    void aListIsShownByItsFirstQuestionOnly() {
        assertThat(plan("municipal-employee")).extracting(NeedsPanel::id).doesNotContain("m33", "m35");
    }

    @Test
    void otherFormsShowWhatTheyHave() {
        assertThat(plan("resident")).isNotEmpty();
    }
}
