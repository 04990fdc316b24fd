package org.anketa.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.vocabulary.TermList;
import org.anketa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Checks forms and makes them ready to be asked. */
public final class FormCompiler {

    private final Vocabulary vocabulary;

    /** @param vocabulary where choice lists that stand for a controlled list take their choices from */
    public FormCompiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The form ready to be asked.
     *
     * @throws InvalidForm with everything that is wrong with it
     */
    public CompiledForm compile(Form form) {
        return compile(form, new ArrayList<>());
    }

    /**
     * The form that the JSON describes, ready to be asked.
     *
     * @throws InvalidForm with everything that is wrong with it, JSON and content together
     * @throws org.anketa.shared.Refusal if it is no JSON
     */
    public CompiledForm compile(byte[] json) {
        List<FormProblem> problems = new ArrayList<>();
        Form form = FormJson.read(json, problems);
        return compile(form, problems);
    }

    private CompiledForm compile(Form form, List<FormProblem> problems) {
        Map<String, List<Choice>> lists = choices(form);
        if (!new FormCheck(form, vocabulary, lists, problems).run()) {
            throw new InvalidForm(problems);
        }
        Set<String> names = namesIn(new Expansion(form, lists, new IdentityHashMap<>()).items(), new LinkedHashSet<>());
        IdentityHashMap<FormItem, ItemExpressions> written =
                new ExpressionCheck(lists, names, problems).compile(form.items());
        Expansion expansion = new Expansion(form, lists, written);
        List<CompiledItem> items = new ArrayList<>();
        flatten(expansion, expansion.items(), -1, null, lists, items);
        Map<String, CompiledItem> byName = new LinkedHashMap<>();
        items.forEach(item -> byName.putIfAbsent(item.name(), item));
        DependencyOrder order = new DependencyOrder(items, byName);
        for (List<String> loop : order.loops()) {
            problems.add(FormProblem.at(loop.get(0), "loop", "loop", String.join(" → ", loop)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidForm(List.copyOf(new LinkedHashSet<>(problems)));
        }
        return new CompiledForm(form, lists, expansion.items(), items, byName, order.order());
    }

    private Map<String, List<Choice>> choices(Form form) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        for (ChoiceList list : form.choiceLists()) {
            @Nullable
            TermList terms = list.vocabulary() == null
                    ? null
                    : vocabulary.findList(list.vocabulary()).orElse(null);
            choices.putIfAbsent(list.name(), list.with(terms));
        }
        return choices;
    }

    private static Set<String> namesIn(List<FormItem> items, Set<String> names) {
        for (FormItem item : items) {
            names.add(item.name());
            namesIn(item.items(), names);
        }
        return names;
    }

    private static void flatten(
            Expansion expansion,
            List<FormItem> members,
            int parent,
            @Nullable String repeat,
            Map<String, List<Choice>> lists,
            List<CompiledItem> items) {
        for (FormItem member : members) {
            int index = items.size();
            items.add(new CompiledItem(
                    index, member, parent, repeat, expansion.expressionsOf(member), choicesOf(member, lists)));
            String inside = member instanceof Repeat ? member.name() : repeat;
            flatten(expansion, member.items(), index, inside, lists, items);
        }
    }

    private static List<Choice> choicesOf(FormItem item, Map<String, List<Choice>> lists) {
        return item instanceof Question question && question.choosing() != null
                ? lists.getOrDefault(question.choosing().list(), List.of())
                : List.of();
    }
}
