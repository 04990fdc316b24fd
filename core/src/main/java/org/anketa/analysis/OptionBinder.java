package org.anketa.analysis;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Variable;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Turns options as somebody gave them into an analysis's options record.
 *
 * <p>An option that is absent, or given as blank, has its default, or no variable. A flag given several times has its
 * last value, so a form can put a hidden {@code false} before its checkbox. A list of variables takes one name a value
 * or several with commas between them (unless that is itself a variable's name); names given twice count once.
 *
 * @param <O> the options record
 */
public final class OptionBinder<O extends Record> {

    private final Declaration<O> declaration;
    private final Validators validators;

    public OptionBinder(Declaration<O> declaration, Validators validators) {
        this.declaration = declaration;
        this.validators = validators;
    }

    /**
     * The options record, valid by its constraints.
     *
     * @param raw the values of each option as they were typed, by the option's name
     * @param codebook where variables are found
     * @throws InvalidOptions with every problem at once
     * @throws Refusal if the record's own constructor refuses the combination
     */
    public O bind(Map<String, List<String>> raw, Codebook codebook) {
        OptionsRecord<O> record = declaration.record();
        Map<String, Text> problems = new LinkedHashMap<>();
        @Nullable Object[] values = new Object[record.components().size()];
        for (int i = 0; i < values.length; i++) {
            DeclaredOption option = record.components().get(i);
            String name = option.spec().name();
            try {
                Object value = bind(option, raw.getOrDefault(name, List.of()), codebook);
                values[i] = value;
                check(problems, name, validator -> validator.validateValue(record.type(), name, value));
            } catch (Refusal refused) {
                problems.put(name, refused.reason());
            }
        }
        refuseUnknown(raw.keySet(), problems);
        refuse(problems);
        O options = record.build(values);
        check(problems, InvalidOptions.WHOLE, validator -> validator.validate(options));
        refuse(problems);
        return options;
    }

    private void check(
            Map<String, Text> problems, String name, Function<Validator, Set<ConstraintViolation<O>>> validation) {
        Violations.of(validators, validation).ifPresent(problem -> problems.put(name, problem));
    }

    private static void refuse(Map<String, Text> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidOptions(problems);
        }
    }

    private void refuseUnknown(Set<String> given, Map<String, Text> problems) {
        List<String> known =
                declaration.options().stream().map(OptionSpec::name).toList();
        for (String name : given) {
            if (!known.contains(name)) {
                problems.put(
                        name,
                        known.isEmpty()
                                ? message("option.none")
                                : message("option.unknown", "known", String.join(", ", known)));
            }
        }
    }

    private static @Nullable Object bind(DeclaredOption option, List<String> given, Codebook codebook) {
        List<String> filled = given.stream().filter(value -> !value.isBlank()).toList();
        OptionSpec spec = option.spec();
        return switch (spec.kind()) {
            case VARIABLE -> variable(spec, filled, codebook);
            case VARIABLES -> variables(spec, filled, codebook);
            case FLAG -> scalar(option, filled.isEmpty() ? spec.defaultValue() : filled.get(filled.size() - 1));
            case TEXT -> scalar(option, given.isEmpty() ? spec.defaultValue() : only(given));
            default -> scalar(option, filled.isEmpty() ? spec.defaultValue() : only(filled));
        };
    }

    private static @Nullable Variable variable(OptionSpec spec, List<String> given, Codebook codebook) {
        if (given.isEmpty()) {
            if (spec.required()) {
                throw new Refusal(message("option.variable.required"));
            }
            return null;
        }
        return accepted(spec, codebook.getVariable(named(only(given), codebook)));
    }

    private static List<Variable> variables(OptionSpec spec, List<String> given, Codebook codebook) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : given) {
            if (codebook.findVariable(value).isPresent()) {
                names.add(value);
                continue;
            }
            for (String part : value.split(",", -1)) {
                if (!part.isBlank()) {
                    names.add(named(part, codebook));
                }
            }
        }
        List<Variable> found = new ArrayList<>();
        for (String name : names) {
            found.add(accepted(spec, codebook.getVariable(name)));
        }
        return List.copyOf(found);
    }

    /** The name as it was typed where there is such a variable, else without the blanks around it. */
    private static String named(String typed, Codebook codebook) {
        return codebook.findVariable(typed).isPresent() ? typed : typed.strip();
    }

    private static Variable accepted(OptionSpec spec, Variable variable) {
        VariableRole role = spec.role();
        if (role == null || role.accepts(variable)) {
            return variable;
        }
        throw new Refusal(
                role == VariableRole.CATEGORICAL
                        ? message("option.variable.categorical", "variable", variable.name())
                        : message("option.variable.numeric", "variable", variable.name()));
    }

    private static String only(List<String> given) {
        if (given.size() > 1) {
            throw new Refusal(message("option.several", "values", String.join(", ", given)));
        }
        return given.get(0);
    }

    private static Object scalar(DeclaredOption option, String typed) {
        Object value = ScalarParser.parse(option, typed);
        if (value != null) {
            return value;
        }
        throw new Refusal(
                switch (option.spec().kind()) {
                    case CHOICE ->
                        message(
                                "option.choice",
                                "value",
                                typed,
                                "choices",
                                String.join(", ", option.spec().listChoiceValues()));
                    case INTEGER -> message("option.integer", "value", typed);
                    case DECIMAL -> message("option.decimal", "value", typed);
                    default -> message("option.flag", "value", typed);
                });
    }

    private static Message message(String key, Object... namesAndValues) {
        return Message.of(OptionBinder.class, key, namesAndValues);
    }
}
