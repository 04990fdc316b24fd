package org.anketa.plugin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.OptionSpec;
import org.anketa.analysis.OptionSpec.Kind;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Variable;
import org.jspecify.annotations.Nullable;

/** Options made from a declaration, as they would be typed. */
final class ContractOptions {

    private static final int LISTED_VARIABLES = 4;

    /**
     * Options of which one makes no sense.
     *
     * @param option the wrong one
     * @param values what is typed for it
     * @param options all of them
     */
    record Wrong(String option, List<String> values, Map<String, List<String>> options) {}

    private ContractOptions() {}

    /** Sets of options that the declaration allows, if the codebook has variables that fit. */
    static List<Map<String, List<String>>> listValid(Declaration<?> declaration, Codebook codebook) {
        List<Variable> variables = new ArrayList<>(codebook.listVariables());
        Set<Map<String, List<String>>> sets = new LinkedHashSet<>(listValid(declaration, variables));
        Collections.reverse(variables);
        sets.addAll(listValid(declaration, variables));
        return List.copyOf(sets);
    }

    private static List<Map<String, List<String>>> listValid(Declaration<?> declaration, List<Variable> variables) {
        Map<String, List<String>> required = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (OptionSpec option : declaration.options()) {
            if (option.kind() == Kind.VARIABLES) {
                required.put(option.name(), several(option, variables));
            } else if (option.kind() == Kind.VARIABLE && option.required()) {
                required.put(option.name(), List.of(one(option, variables, taken)));
            }
        }
        List<Map<String, List<String>>> sets = new ArrayList<>();
        sets.add(required);
        for (OptionSpec option : declaration.options()) {
            switch (option.kind()) {
                case VARIABLE -> {
                    if (!option.required()) {
                        sets.add(with(required, option, List.of(one(option, variables, taken))));
                    }
                }
                case VARIABLES -> {
                    if (option.minSize() == 0) {
                        sets.add(with(required, option, List.of()));
                    }
                }
                case CHOICE ->
                    option.listChoiceValues().forEach(choice -> sets.add(with(required, option, List.of(choice))));
                case FLAG -> {
                    sets.add(with(required, option, List.of("true")));
                    sets.add(with(required, option, List.of("false")));
                }
                case INTEGER, DECIMAL, TEXT -> sets.add(with(required, option, List.of(option.defaultValue())));
            }
        }
        return sets;
    }

    /** The first variable that fits and that no other option has; any other where there is none. */
    private static String one(OptionSpec option, List<Variable> variables, Set<String> taken) {
        List<String> fitting = fitting(option.role(), variables);
        String chosen = fitting.stream()
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElse(fitting.isEmpty() ? variables.get(0).name() : fitting.get(0));
        taken.add(chosen);
        return chosen;
    }

    private static List<String> several(OptionSpec option, List<Variable> variables) {
        int most = Math.min(Math.max(LISTED_VARIABLES, option.minSize()), option.maxSize());
        return fitting(option.role(), variables).stream().limit(most).toList();
    }

    private static List<String> fitting(@Nullable VariableRole role, List<Variable> variables) {
        return variables.stream()
                .filter(variable -> role == null || role.accepts(variable))
                .map(Variable::name)
                .toList();
    }

    /** The valid options, each time with something wrong. */
    static List<Wrong> listWrong(Declaration<?> declaration, Codebook codebook, Map<String, List<String>> valid) {
        List<Wrong> all = new ArrayList<>();
        all.add(wrong(valid, "no-such-option", List.of("1")));
        for (OptionSpec option : declaration.options()) {
            for (List<String> values : wrongValues(option, codebook)) {
                all.add(wrong(valid, option.name(), values));
            }
        }
        return all;
    }

    private static List<List<String>> wrongValues(OptionSpec option, Codebook codebook) {
        List<List<String>> wrong = new ArrayList<>();
        switch (option.kind()) {
            case VARIABLE, VARIABLES -> {
                wrong.add(List.of("no_such_variable"));
                if (option.required()) {
                    wrong.add(List.of());
                }
                codebook.listVariables().stream()
                        .filter(variable ->
                                option.role() != null && !option.role().accepts(variable))
                        .findFirst()
                        .ifPresent(unfit -> wrong.add(List.of(unfit.name())));
            }
            case CHOICE -> wrong.add(List.of("no-such-choice"));
            case FLAG -> wrong.add(List.of("maybe"));
            case INTEGER, DECIMAL -> {
                wrong.add(List.of("many"));
                if (option.min() != null) {
                    wrong.add(
                            List.of(Long.toString((long) Math.floor(option.min().value()) - 1)));
                }
                if (option.max() != null) {
                    wrong.add(
                            List.of(Long.toString((long) Math.ceil(option.max().value()) + 1)));
                }
            }
            case TEXT -> {
                if (option.maxSize() < Integer.MAX_VALUE) {
                    wrong.add(List.of("x".repeat(option.maxSize() + 1)));
                }
            }
        }
        return wrong;
    }

    private static Wrong wrong(Map<String, List<String>> valid, String option, List<String> values) {
        Map<String, List<String>> options = new LinkedHashMap<>(valid);
        options.put(option, values);
        return new Wrong(option, values, options);
    }

    private static Map<String, List<String>> with(
            Map<String, List<String>> required, OptionSpec option, List<String> values) {
        Map<String, List<String>> options = new LinkedHashMap<>(required);
        options.put(option.name(), values);
        return options;
    }
}
