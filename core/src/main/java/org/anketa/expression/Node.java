package org.anketa.expression;

import java.util.List;

/**
 * A part of a compiled expression. Immutable; holds nothing between evaluations. The forms beside {@link #value} exist so
 * that a condition can be decided without making values on the way.
 */
sealed interface Node
        permits Constant,
                Reference,
                Current,
                Negation,
                Arithmetic,
                Junction,
                Equality,
                TextEquality,
                Relation,
                Call.OfValue,
                Call.OfNumber,
                Call.OfTruth,
                Call.OfText {

    /** What the part is worth, perhaps a list. */
    Value value(Scope scope);

    /** The same where one value is needed: a list of several members is refused. */
    default Value scalar(Scope scope) {
        Value value = value(scope);
        return value instanceof ListValue list ? list.single() : value;
    }

    /** The parts it is made of. */
    default List<Node> parts() {
        return List.of();
    }

    default boolean truth(Scope scope) {
        return scalar(scope).asBoolean();
    }

    default double number(Scope scope) {
        return Coercion.number(scalar(scope), scope);
    }

    default String text(Scope scope) {
        return scalar(scope).asText();
    }
}
