package org.anketa.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.anketa.shared.Message;
import org.anketa.shared.NearestName;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A compiled XLSForm expression: XPath 1.0 operators, the functions of ODK, {@code ${name}} for an answer and {@code .} for
 * the current one. Compiled once and evaluated as often as wanted, by any number of threads at a time.
 *
 * <p>Where ODK differs from XPath 1.0, ODK is followed: an unanswered item is the empty text (no number, so it is neither
 * above nor below anything), {@code substr} counts from 0, numbers nearer than 1e-12 are equal. Dates and moments compare,
 * add and subtract as such. Two expressions are equal if their sources are.
 */
public final class Expression {

    private final String source;
    private final Node root;
    private final List<String> references;
    private final boolean usesCurrent;

    private Expression(String source, Node root, List<String> references) {
        this.source = source;
        this.root = root;
        this.references = references;
        this.usesCurrent = usesCurrent(root);
    }

    /**
     * Compiles an expression.
     *
     * @param source at most 10,000 characters
     * @throws Refusal if it is no expression: broken syntax, an unknown function, a wrong number of arguments, a bad
     *     regular expression, date or date format, or nested deeper than 200
     */
    public static Expression compile(String source) {
        ExpressionCompiler compiler = new ExpressionCompiler(SourceText.read(source));
        Node root = compiler.compile();
        return new Expression(source, root, compiler.references());
    }

    /** The text it was compiled from. */
    public String source() {
        return source;
    }

    /**
     * The names it uses, each once: those of {@code ${name}} in the order they appear, then those that only
     * {@code jr:choice-name} quotes. Groups that {@code indexed-repeat} names are among them.
     */
    public List<String> references() {
        return references;
    }

    /** Whether it depends on the current item, so makes sense only where there is one. */
    public boolean usesCurrent() {
        return usesCurrent;
    }

    /**
     * The value for a scope.
     *
     * @throws Refusal if the values met make it impossible: a text that is no date where a date is needed, several values
     *     where one is needed, a regular expression that takes too long, a date out of the calendar
     */
    public Value evaluate(Scope scope) {
        return root.value(scope);
    }

    /**
     * Whether the value for a scope is true; quicker than {@code evaluate(scope).asBoolean()}, which is the same.
     *
     * @throws Refusal as {@link #evaluate} does
     */
    public boolean holds(Scope scope) {
        return root.truth(scope);
    }

    /**
     * Checks the names it uses.
     *
     * @param knownNames every question, variable and repeated group there is
     * @throws Refusal for the first name that is not among them, with the nearest that are
     */
    public void check(Set<String> knownNames) {
        List<Message> problems = listUnknownNames(knownNames);
        if (!problems.isEmpty()) {
            throw new Refusal(problems.get(0));
        }
    }

    /** A message for each name it uses that is not known, with the nearest names that are. */
    public List<Message> listUnknownNames(Set<String> knownNames) {
        List<Message> problems = new ArrayList<>();
        for (String name : references) {
            if (!knownNames.contains(name)) {
                List<String> near = NearestName.list(name, knownNames);
                problems.add(
                        near.isEmpty()
                                ? Problem.message("name.unknown", "name", Problem.quote(name))
                                : Problem.message(
                                        "name.unknown.near",
                                        "name",
                                        Problem.quote(name),
                                        "near",
                                        "${" + String.join("}, ${", near) + "}"));
            }
        }
        return problems;
    }

    private static boolean usesCurrent(Node root) {
        Deque<Node> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            Node node = ahead.pop();
            if (node instanceof Current) {
                return true;
            }
            node.parts().forEach(ahead::push);
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Expression that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(source);
    }

    @Override
    public String toString() {
        return source;
    }
}
