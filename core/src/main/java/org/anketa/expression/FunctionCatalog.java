package org.anketa.expression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.shared.NearestName;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The functions of the language. */
final class FunctionCatalog {

    private static final Map<String, FunctionDefinition> BY_NAME = byName();

    /** Functions of ODK that need what an expression has no access to here, or would not give the same answer twice. */
    private static final Set<String> UNAVAILABLE = Set.of(
            "area",
            "base64-decode",
            "current",
            "depend",
            "digest",
            "distance",
            "enclosed-area",
            "extract-signed",
            "geofence",
            "instance",
            "intersects",
            "jr:itext",
            "property",
            "pulldata",
            "random",
            "randomize",
            "version");

    private FunctionCatalog() {}

    /**
     * The function of that name.
     *
     * @param position where it is called, from 1
     * @throws Refusal if there is none, naming those that are spelled similarly
     */
    static FunctionDefinition get(String name, int position) {
        @Nullable FunctionDefinition definition = BY_NAME.get(name);
        if (definition != null) {
            return definition;
        }
        String kind = UNAVAILABLE.contains(name) ? "function.unavailable" : "function.unknown";
        List<String> near = NearestName.list(name, BY_NAME.keySet());
        throw near.isEmpty()
                ? Problem.of(kind, "function", Problem.quote(name), "position", position)
                : Problem.of(
                        kind + ".near",
                        "function",
                        Problem.quote(name),
                        "position",
                        position,
                        "near",
                        String.join(", ", near));
    }

    static boolean has(String name) {
        return BY_NAME.containsKey(name);
    }

    private static Map<String, FunctionDefinition> byName() {
        return Stream.of(
                        LogicFunctions.all(),
                        SelectFunctions.all(),
                        TextFunctions.all(),
                        NumberFunctions.all(),
                        ListFunctions.all(),
                        DateFunctions.all())
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableMap(FunctionDefinition::name, Function.identity()));
    }
}
