package org.anketa.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jaxen.JaxenHandler;
import org.jaxen.expr.AdditiveExpr;
import org.jaxen.expr.AllNodeStep;
import org.jaxen.expr.BinaryExpr;
import org.jaxen.expr.EqualityExpr;
import org.jaxen.expr.Expr;
import org.jaxen.expr.FunctionCallExpr;
import org.jaxen.expr.LiteralExpr;
import org.jaxen.expr.LocationPath;
import org.jaxen.expr.LogicalExpr;
import org.jaxen.expr.MultiplicativeExpr;
import org.jaxen.expr.NameStep;
import org.jaxen.expr.NumberExpr;
import org.jaxen.expr.RelationalExpr;
import org.jaxen.expr.UnaryExpr;
import org.jaxen.expr.VariableReferenceExpr;
import org.jaxen.saxpath.Axis;
import org.jaxen.saxpath.SAXPathException;
import org.jaxen.saxpath.XPathSyntaxException;
import org.jaxen.saxpath.base.XPathReader;

/** Turns Jaxen's tree of one expression into ours, and refuses what the language doesn't have. */
final class ExpressionCompiler {

    private final SourceText text;
    private final List<String> references;

    ExpressionCompiler(SourceText text) {
        this.text = text;
        this.references = new ArrayList<>(text.references());
    }

    Node compile() {
        return node(parse(), 0);
    }

    /** The names that the expression uses, those of {@code ${name}} first; complete after {@link #compile}. */
    List<String> references() {
        return List.copyOf(references);
    }

    private Expr parse() {
        JaxenHandler handler = new JaxenHandler();
        XPathReader reader = new XPathReader();
        reader.setXPathHandler(handler);
        try {
            reader.parse(text.xpath());
        } catch (XPathSyntaxException e) {
            throw SyntaxProblem.at(text, e.getPosition());
        } catch (SAXPathException e) {
            throw SyntaxProblem.at(text, 0);
        }
        return handler.getXPathExpr().getRootExpr();
    }

    private Node node(Expr expr, int depth) {
        if (depth > SourceText.DEEPEST) {
            throw Problem.of("deep", "most", SourceText.DEEPEST);
        }
        if (expr instanceof LiteralExpr literal) {
            return new Constant(Value.of(literal.getLiteral()));
        }
        if (expr instanceof NumberExpr number) {
            return new Constant(new NumberValue(number.getNumber().doubleValue()));
        }
        if (expr instanceof VariableReferenceExpr variable) {
            if (!variable.getPrefix().isEmpty()) {
                // To Jaxen the reference and what follows its colon are one name.
                throw SyntaxProblem.at(text, text.colonAfter(variable.getPrefix()));
            }
            int index = SourceText.indexOfVariable(variable.getVariableName());
            return new Reference(index, references.get(index));
        }
        if (expr instanceof FunctionCallExpr call) {
            return call(call, depth);
        }
        if (expr instanceof LogicalExpr logical) {
            return junction(logical, depth);
        }
        if (expr instanceof AdditiveExpr || expr instanceof MultiplicativeExpr) {
            return arithmetic((BinaryExpr) expr, depth);
        }
        if (expr instanceof EqualityExpr equality) {
            return equality(equality, depth);
        }
        if (expr instanceof RelationalExpr relation) {
            return relation(relation, depth);
        }
        if (expr instanceof UnaryExpr unary) {
            Node operand = node(unary.getExpr(), depth + 1);
            return operand instanceof Constant constant && constant.constant() instanceof NumberValue number
                    ? new Constant(new NumberValue(-number.number()))
                    : new Negation(operand);
        }
        if (isStep(expr, Axis.SELF)) {
            return new Current();
        }
        throw path(expr);
    }

    private Node junction(LogicalExpr expr, int depth) {
        List<Node> operands = new ArrayList<>();
        Deque<Expr> ahead = new ArrayDeque<>();
        ahead.push(expr);
        while (!ahead.isEmpty()) {
            Expr next = ahead.pop();
            if (next instanceof LogicalExpr same && same.getOperator().equals(expr.getOperator())) {
                ahead.push(same.getRHS());
                ahead.push(same.getLHS());
            } else {
                operands.add(node(next, depth + 1));
            }
        }
        return new Junction(expr.getOperator().equals("and"), operands);
    }

    private Node arithmetic(BinaryExpr expr, int depth) {
        Deque<Arithmetic.Step> steps = new ArrayDeque<>();
        Expr first = expr;
        while (first instanceof BinaryExpr binary
                && (first instanceof AdditiveExpr || first instanceof MultiplicativeExpr)) {
            steps.push(new Arithmetic.Step(operator(binary), node(binary.getRHS(), depth + 1)));
            first = binary.getLHS();
        }
        return new Arithmetic(node(first, depth + 1), List.copyOf(steps));
    }

    private static Arithmetic.Operator operator(BinaryExpr expr) {
        return switch (expr.getOperator()) {
            case "+" -> Arithmetic.Operator.PLUS;
            case "-" -> Arithmetic.Operator.MINUS;
            case "*" -> Arithmetic.Operator.TIMES;
            case "div" -> Arithmetic.Operator.DIV;
            default -> Arithmetic.Operator.MOD;
        };
    }

    private Node equality(EqualityExpr expr, int depth) {
        boolean negated = expr.getOperator().equals("!=");
        Node left = node(expr.getLHS(), depth + 1);
        Node right = node(expr.getRHS(), depth + 1);
        if (right instanceof Constant constant && isText(constant)) {
            return TextEquality.of(negated, left, constant.constant());
        }
        return left instanceof Constant constant && isText(constant)
                ? TextEquality.of(negated, right, constant.constant())
                : new Equality(negated, left, right);
    }

    private static boolean isText(Constant constant) {
        return constant.constant() instanceof TextValue || constant.constant() instanceof EmptyValue;
    }

    private Node relation(RelationalExpr expr, int depth) {
        Relation.Operator operator = switch (expr.getOperator()) {
            case "<" -> Relation.Operator.LESS;
            case "<=" -> Relation.Operator.AT_MOST;
            case ">" -> Relation.Operator.MORE;
            default -> Relation.Operator.AT_LEAST;
        };
        return new Relation(operator, ordered(expr.getLHS(), depth), ordered(expr.getRHS(), depth));
    }

    /** An operand of a comparison; a text that is a number or a date is read as one here, once. */
    private Node ordered(Expr expr, int depth) {
        Node operand = node(expr, depth + 1);
        if (operand instanceof Constant constant && constant.constant() instanceof TextValue literal) {
            double number = Numeral.parse(literal.text());
            if (!Double.isNaN(number)) {
                return new Constant(new NumberValue(number));
            }
            return IsoText.findDate(literal.text()).<Node>map(Constant::new).orElse(operand);
        }
        return operand;
    }

    private Node call(FunctionCallExpr call, int depth) {
        String name =
                call.getPrefix().isEmpty() ? call.getFunctionName() : call.getPrefix() + ":" + call.getFunctionName();
        int position = text.positionOf(name);
        FunctionDefinition function = FunctionCatalog.get(name, position);
        List<Node> arguments = new ArrayList<>();
        for (Object parameter : call.getParameters()) {
            Expr argument = (Expr) parameter;
            if (name.equals("position") && isStep(argument, Axis.PARENT)) {
                continue;
            }
            arguments.add(
                    name.equals("jr:choice-name") && arguments.size() == 1
                            ? question(argument, depth)
                            : node(argument, depth + 1));
        }
        if (!function.takes(arguments.size())) {
            throw Problem.of(
                    "function.arguments",
                    "function",
                    name,
                    "position",
                    position,
                    "count",
                    arguments.size(),
                    "signature",
                    function.signature());
        }
        return function.builder().build(arguments);
    }

    /** The question whose choices are meant: XLSForm quotes its reference, for its name is wanted and not its answer. */
    private Node question(Expr argument, int depth) {
        if (argument instanceof LiteralExpr literal) {
            String quoted = literal.getLiteral().strip();
            if (quoted.startsWith("${") && quoted.indexOf('}') == quoted.length() - 1) {
                String name = quoted.substring(2, quoted.length() - 1).strip();
                if (!references.contains(name)) {
                    references.add(name);
                }
                return new Reference(references.indexOf(name), name);
            }
        }
        return node(argument, depth + 1);
    }

    private static boolean isStep(Expr expr, int axis) {
        return expr instanceof LocationPath path
                && !path.isAbsolute()
                && path.getSteps().size() == 1
                && path.getSteps().get(0) instanceof AllNodeStep step
                && step.getAxis() == axis;
    }

    private RuntimeException path(Expr expr) {
        if (expr instanceof LocationPath path
                && path.getSteps().size() == 1
                && path.getSteps().get(0) instanceof NameStep step
                && step.getAxis() == Axis.CHILD
                // After a prefix and a colon Jaxen takes the end of the text for a name, which is then null.
                && step.getLocalName() != null
                && !step.getLocalName().equals("*")) {
            String word = step.getLocalName();
            String key = FunctionCatalog.has(word) ? "word.function" : "word";
            return Problem.of(key, "word", Problem.quote(word), "position", text.positionOf(word));
        }
        return isStep(expr, Axis.PARENT)
                ? Problem.of(
                        "path",
                        "found",
                        "..",
                        "position",
                        Math.max(1, text.xpath().indexOf("..") + 1))
                : Problem.of("path.other");
    }
}
