package org.anketa.web.analysis.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.OptionSpec;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.SampleSource;
import org.anketa.dataset.Variable;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.analysis.request.ResultRequest;
import org.anketa.web.page.Choice;

/** Makes the form of an analysis from its declaration; what was typed stays in it. */
public final class Forms {

    private final Declaration<?> declaration;
    private final Codebook codebook;
    private final int leastCell;
    private final ResultRequest request;
    private final Locale language;
    private final Picker picker;
    private final Hints hints;

    /**
     * @param request what was typed so far
     * @param query of the address, with what the pickers search for
     */
    public Forms(
            Declaration<?> declaration,
            SampleSource source,
            ResultRequest request,
            Map<String, List<String>> query,
            Locale language) {
        this.declaration = declaration;
        this.codebook = source.codebook();
        this.leastCell = source.minimumCell();
        this.request = request;
        this.language = language;
        this.picker = new Picker(codebook, query, language);
        this.hints = new Hints(declaration, language);
    }

    /** The form, with the problems of refusals beside the controls that they concern. */
    public FormView form(List<Refusal> refusals) {
        FormProblems problems = new FormProblems(refusals, declaration, language);
        List<FieldView> fields = declaration.options().stream()
                .map(option -> field(option, problems.ofOption(option.name())))
                .toList();
        return new FormView(
                declaration.title().in(language),
                declaration.question().in(language),
                fields.stream().filter(field -> field.picker() != null).toList(),
                fields.stream().filter(field -> field.picker() == null).toList(),
                cases(problems),
                problems.ofWhole(),
                summary(fields, problems));
    }

    /** The picker of one option. */
    public PickerView picker(OptionSpec option) {
        return picker.of(option, request.valuesOf(option.name()));
    }

    private FieldView field(OptionSpec option, String problem) {
        List<String> typed = request.valuesOf(option.name());
        String value = typed.isEmpty() ? option.defaultValue() : typed.get(typed.size() - 1);
        Optional<OptionSpec.Choice> chosen = option.findChoice(value);
        return new FieldView(
                option.name(),
                option.kind(),
                option.label().in(language),
                hints.of(option),
                problem,
                value,
                option.choices().stream()
                        .map(choice -> new Choice(
                                choice.value(),
                                choice.label().in(language),
                                chosen.filter(choice::equals).isPresent()))
                        .toList(),
                option.role() == null ? null : picker(option));
    }

    private CasesView cases(FormProblems problems) {
        return new CasesView(
                request.cases(),
                codebook.listVariables().stream()
                        .filter(Variable::isNumeric)
                        .map(variable -> VariableView.of(variable, language))
                        .toList(),
                FilterExample.of(codebook),
                leastCell,
                problems.ofCases());
    }

    private List<FormView.Problem> summary(List<FieldView> fields, FormProblems problems) {
        List<FormView.Problem> all = new ArrayList<>();
        for (FieldView field : fields) {
            if (!field.problem().isEmpty()) {
                all.add(new FormView.Problem(field.id(), field.label(), field.problem()));
            }
        }
        problems.ofCases()
                .forEach((field, reason) -> all.add(new FormView.Problem(
                        field, Message.of(Forms.class, field + ".label").in(language), reason)));
        return all;
    }
}
