package org.anketa.web.analysis.needs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anketa.analysis.Figure;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.form.ChoiceList;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormItem;
import org.anketa.form.Group;
import org.anketa.form.GroupKind;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/**
 * Finds in a form what shows needs: the first question of each controlled list that describes needs (several choices, or
 * choices put in order), grids of ordered answers, and paired grids. The order is the form's.
 */
public final class NeedsPlan {

    private static final Set<String> LISTS =
            Set.of("topic", "municipal_info", "document", "source", "service", "channel");
    private static final String TOPIC = "topic";

    /** A grid with fewer rows is no comparison. */
    private static final int FEWEST_ROWS = 2;

    private final CompiledForm form;
    private final Codebook codebook;
    private final Optional<Variable> group;
    private final Set<String> shown = new HashSet<>();
    private final List<NeedsPanel> panels = new ArrayList<>();

    private NeedsPlan(CompiledForm form, Codebook codebook, Optional<Variable> group) {
        this.form = form;
        this.codebook = codebook;
        this.group = group;
    }

    /**
     * The panels of a form.
     *
     * @param codebook of the responses to it
     * @param group the units or bodies to compare; nothing if there aren't any to tell apart
     */
    public static List<NeedsPanel> of(CompiledForm form, Codebook codebook, Optional<Variable> group) {
        NeedsPlan plan = new NeedsPlan(form, codebook, group);
        form.items().forEach(plan::add);
        return List.copyOf(plan.panels);
    }

    private void add(FormItem item) {
        if (item instanceof Question question) {
            addChoices(question);
        } else if (item instanceof Group grid && grid.kind() == GroupKind.GRID) {
            addGrid(grid);
        } else if (item instanceof Group grid && grid.kind() == GroupKind.PAIRED) {
            addPairs(grid);
        } else if (item instanceof Group) {
            item.items().forEach(this::add);
        }
    }

    private void addChoices(Question question) {
        Optional<String> list = vocabularyOf(question);
        List<String> variables = form.listChoices(question.name()).stream()
                .map(choice -> question.name() + "_" + choice.value())
                .filter(name -> has(name, Variable::isCategorical))
                .toList();
        if (!question.type().choosesSeveral() || list.isEmpty() || variables.isEmpty() || !shown.add(list.get())) {
            return;
        }
        boolean ranked = question.type() == QuestionType.RANK;
        Text title = say("needs.list." + list.get() + (ranked ? ".ranked" : ""));
        panels.add(new NeedsPanel(
                question.name(),
                title,
                "multiple-response",
                Map.of(
                        "variables",
                        variables,
                        "order",
                        List.of("count"),
                        "meaning",
                        List.of(ranked ? "first" : "ticked")),
                List.of(Figure.Kind.BARS)));
        if (list.get().equals(TOPIC)) {
            group.ifPresent(units -> panels.add(new NeedsPanel(
                    question.name() + "-by-" + units.name(),
                    say("needs.topics.by", "group", units.label()),
                    "multiple-response",
                    Map.of("variables", variables, "group", List.of(units.name()), "order", List.of("count")),
                    List.of(Figure.Kind.HEAT_MAP, Figure.Kind.GROUPED_BARS))));
        }
    }

    private Optional<String> vocabularyOf(Question question) {
        return Optional.ofNullable(question.choosing())
                .flatMap(choosing -> form.form().findChoiceList(choosing.list()))
                .map(ChoiceList::vocabulary)
                .filter(LISTS::contains);
    }

    private void addGrid(Group grid) {
        List<String> variables = questionsOf(grid)
                .map(Question::name)
                .filter(name -> has(name, variable -> variable.measure() == Measure.ORDINAL))
                .toList();
        if (variables.size() < FEWEST_ROWS) {
            return;
        }
        panels.add(new NeedsPanel(
                grid.name(),
                grid.label(),
                "frequencies",
                Map.of("variables", variables, "together", List.of("diverging")),
                List.of(Figure.Kind.DIVERGING_BARS)));
    }

    /** The first question of each row is its importance, the second the satisfaction with it. */
    private void addPairs(Group grid) {
        List<String> importance = new ArrayList<>();
        List<String> satisfaction = new ArrayList<>();
        for (FormItem row : grid.items()) {
            List<String> pair = questionsOf(row)
                    .map(Question::name)
                    .filter(name -> has(name, Variable::isNumeric))
                    .toList();
            if (pair.size() == 2) {
                importance.add(pair.get(0));
                satisfaction.add(pair.get(1));
            }
        }
        if (importance.size() >= FEWEST_ROWS) {
            panels.add(new NeedsPanel(
                    grid.name(),
                    say("needs.priorities"),
                    "priorities",
                    Map.of("importance", importance, "satisfaction", satisfaction),
                    List.of(Figure.Kind.QUADRANTS)));
        }
    }

    private static Stream<Question> questionsOf(FormItem item) {
        return item.items().stream().filter(Question.class::isInstance).map(Question.class::cast);
    }

    private boolean has(String name, Predicate<Variable> kind) {
        return codebook.findVariable(name).filter(kind).isPresent();
    }

    private static Message say(String key, Object... namesAndValues) {
        return Message.of(NeedsPlan.class, key, namesAndValues);
    }
}
