package org.anketa.web.api.people;

import static org.anketa.web.api.SchemaNodes.listOf;
import static org.anketa.web.api.SchemaNodes.orNull;
import static org.anketa.web.api.SchemaNodes.reference;
import static org.anketa.web.api.SchemaNodes.string;
import static org.anketa.web.api.SchemaNodes.truth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.anketa.web.api.ObjectSchema;
import org.anketa.web.api.OpenApiPart;
import org.anketa.web.api.OpenApiPaths;
import org.anketa.web.api.Operation;

/** Describes what other programs read of units and persons. */
public final class PeopleDescription implements OpenApiPart {

    @Override
    public void addPaths(OpenApiPaths paths, Locale language) {
        paths.get(
                "/api/v1/units",
                operation("listUnits", language).paged("UnitList").refuses(401, 403));
        paths.get(
                "/api/v1/persons",
                operation("listPersons", language)
                        .query("unit", string("uuid"))
                        .query("words", string())
                        .paged("PersonList")
                        .refuses(400, 401, 403, 404));
        paths.get(
                "/api/v1/persons/{person}",
                operation("getPerson", language)
                        .at("person", string("uuid"))
                        .gives(200, reference("Person"))
                        .refuses(401, 403, 404));
    }

    private static Operation operation(String id, Locale language) {
        return new Operation(id, PeopleDescription.class, language);
    }

    @Override
    public void addSchemas(ObjectNode schemas) {
        schemas.set(
                "Unit",
                new ObjectSchema()
                        .with("id", string("uuid"))
                        .with("name", string())
                        .with("parent", orNull(string("uuid")))
                        .node());
        schemas.set("UnitList", listOf("Unit"));
        schemas.set(
                "Person",
                new ObjectSchema()
                        .with("id", string("uuid"))
                        .with("unit", string("uuid"))
                        .with("name", string())
                        .with("post", string())
                        .with("number", orNull(string()))
                        .with("email", string())
                        .with("phone", string())
                        .with("language", orNull(string()))
                        .with("active", truth())
                        .node());
        schemas.set("PersonList", listOf("Person"));
    }
}
