package org.anketa.web.api;

import static org.anketa.web.api.SchemaNodes.any;
import static org.anketa.web.api.SchemaNodes.anyOf;
import static org.anketa.web.api.SchemaNodes.array;
import static org.anketa.web.api.SchemaNodes.integer;
import static org.anketa.web.api.SchemaNodes.number;
import static org.anketa.web.api.SchemaNodes.orNull;
import static org.anketa.web.api.SchemaNodes.reference;
import static org.anketa.web.api.SchemaNodes.string;
import static org.anketa.web.api.SchemaNodes.truth;
import static org.anketa.web.api.SchemaNodes.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;

/** The schemas of a result as {@link org.anketa.interchange.JsonResultFormat} writes it. */
final class ResultSchemas {

    private ResultSchemas() {}

    static void addTo(ObjectNode schemas) {
        // JSON has no infinity, so it comes as a word; a number that is not defined or hidden is null.
        schemas.set("Number", anyOf(number(), words(List.of("Infinity", "-Infinity")), any().put("type", "null")));
        schemas.set("Statistic", statistic());
        schemas.set(
                "Hidden",
                new ObjectSchema()
                        .with("hidden", any().put("const", true))
                        .closed()
                        .node());
        schemas.set("Cell", anyOf(reference("Number"), string(), array(reference("Number")), reference("Hidden")));
        schemas.set(
                "Column",
                new ObjectSchema()
                        .with("id", string())
                        .with("label", string())
                        .optional("span", string())
                        .node());
        schemas.set("Row", row());
        schemas.set("Table", table());
        schemas.set("Figure", figure());
        schemas.set("Result", result());
    }

    private static ObjectNode statistic() {
        return new ObjectSchema()
                .with("id", string())
                .with("label", string())
                .with("value", reference("Number"))
                .optional("df", anyOf(reference("Number"), array(reference("Number"))))
                .optional("p", reference("Number"))
                .optional("low", reference("Number"))
                .optional("high", reference("Number"))
                .optional("hidden", truth())
                .node();
    }

    private static ObjectNode row() {
        return new ObjectSchema()
                .with("id", string())
                .with("label", string())
                .with("kind", words(Table.RowKind.class))
                .with("cells", array(reference("Cell")))
                .node();
    }

    private static ObjectNode table() {
        return new ObjectSchema()
                .with("id", string())
                .with("title", string())
                .with("corner", string())
                .with("columns", array(reference("Column")))
                .with("rows", array(reference("Row")))
                .node();
    }

    private static ObjectNode figure() {
        return new ObjectSchema()
                .with("id", string())
                .with("kind", words(Figure.Kind.class))
                .with("title", string())
                .with("subtitle", string())
                .with("table", string())
                .with("columns", array(string()))
                .node();
    }

    private static ObjectNode result() {
        return new ObjectSchema()
                .with("analysis", string())
                .with("title", string())
                .with("n", integer())
                .with("missing", orNull(integer()))
                .with("statistics", array(reference("Statistic")))
                .with("tables", array(reference("Table")))
                .with("figures", array(reference("Figure")))
                .with("reading", string())
                .with("notes", array(string()))
                .node();
    }
}
