package org.anketa.analysis;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.OptionSpec.Kind;
import org.anketa.dataset.Variable;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * An option together with the type that its values become.
 *
 * @param type the component's raw type
 */
record DeclaredOption(OptionSpec spec, Class<?> type) {

    /** Reads an option from a record's field: constraints don't mark components themselves, only what stems from them. */
    static DeclaredOption of(Field field, DeclaredMessages messages) {
        String where = messages.analysis().getName() + ": the option " + field.getName();
        Kind kind = kindOf(field, where);
        Role role = field.getAnnotation(Role.class);
        Default preset = field.getAnnotation(Default.class);
        boolean ofVariables = kind == Kind.VARIABLE || kind == Kind.VARIABLES;
        require(ofVariables == (role != null), where, ofVariables ? "needs a @Role" : "is no variable and has a @Role");
        require(
                ofVariables == (preset == null),
                where,
                ofVariables ? "is a variable, which has no @Default" : "needs a @Default");
        boolean nullable = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
        require(!nullable || kind == Kind.VARIABLE, where, "cannot be @Nullable: only a single variable can");
        Limits limits = Limits.of(field);
        require(!(nullable && limits.notNull()), where, "is both @Nullable and @NotNull");

        Text label = messages.check(field.getName());
        List<OptionSpec.Choice> choices = kind == Kind.CHOICE ? choicesOf(field, messages) : List.of();
        OptionSpec spec = new OptionSpec(
                field.getName(),
                label,
                kind,
                role == null ? null : role.value(),
                kind == Kind.VARIABLE ? !nullable : limits.minSize() > 0,
                preset == null ? "" : preset.value(),
                choices,
                limits.min(),
                limits.max(),
                limits.minSize(),
                limits.maxSize());
        DeclaredOption option = new DeclaredOption(spec, field.getType());
        if (!ofVariables) {
            require(
                    ScalarParser.parse(option, spec.defaultValue()) != null,
                    where,
                    "has the @Default \"" + spec.defaultValue() + "\", which is not one of its values");
        }
        return option;
    }

    private static void require(boolean condition, String where, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(where + " " + problem);
        }
    }

    private static Kind kindOf(Field field, String where) {
        Class<?> type = field.getType();
        if (type == Variable.class) {
            return Kind.VARIABLE;
        }
        if (type == List.class && isListOfVariables(field.getGenericType())) {
            return Kind.VARIABLES;
        }
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        if (type == int.class || type == long.class) {
            return Kind.INTEGER;
        }
        if (type == double.class) {
            return Kind.DECIMAL;
        }
        if (type == boolean.class) {
            return Kind.FLAG;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        throw new IllegalArgumentException(where + " has the type "
                + field.getGenericType().getTypeName()
                + "; options are Variable, List<Variable>, enums, int, long, double, boolean or String");
    }

    private static boolean isListOfVariables(Type type) {
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == Variable.class;
    }

    private static List<OptionSpec.Choice> choicesOf(Field field, DeclaredMessages messages) {
        return Arrays.stream(field.getType().getEnumConstants())
                .map(constant -> {
                    String value = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
                    return new OptionSpec.Choice(value, messages.check(field.getName() + "." + value));
                })
                .toList();
    }
}
