package org.anketa.expression;

import static org.anketa.expression.FunctionDefinition.number;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Arithmetic beyond the operators; angles are in radians. */
final class NumberFunctions {

    private NumberFunctions() {}

    static List<FunctionDefinition> all() {
        return List.of(
                unary("number(value)", x -> x),
                unary("int(number)", Numeral::truncate),
                number(
                        "round(number, digits?)",
                        1,
                        2,
                        (args, scope) -> Numeral.round(
                                args.get(0).number(scope),
                                args.size() < 2 ? 0 : args.get(1).number(scope))),
                unary("floor(number)", Math::floor),
                unary("ceiling(number)", Math::ceil),
                unary("abs(number)", Math::abs),
                binary("pow(number, power)", Math::pow),
                unary("sqrt(number)", Math::sqrt),
                unary("exp(number)", Math::exp),
                unary("exp10(number)", x -> Math.pow(10, x)),
                unary("log(number)", Math::log),
                unary("log10(number)", Math::log10),
                number("pi()", 0, 0, (args, scope) -> Math.PI),
                unary("sin(angle)", Math::sin),
                unary("cos(angle)", Math::cos),
                unary("tan(angle)", Math::tan),
                unary("asin(number)", Math::asin),
                unary("acos(number)", Math::acos),
                unary("atan(number)", Math::atan),
                binary("atan2(y, x)", Math::atan2));
    }

    private static FunctionDefinition unary(String signature, DoubleUnaryOperator operator) {
        return number(
                signature,
                1,
                1,
                (args, scope) -> operator.applyAsDouble(args.get(0).number(scope)));
    }

    private static FunctionDefinition binary(String signature, DoubleBinaryOperator operator) {
        return number(
                signature,
                2,
                2,
                (args, scope) -> operator.applyAsDouble(
                        args.get(0).number(scope), args.get(1).number(scope)));
    }
}
