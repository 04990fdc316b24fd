package org.anketa.web.api;

import static org.anketa.web.api.SchemaNodes.any;
import static org.anketa.web.api.SchemaNodes.integer;
import static org.anketa.web.api.SchemaNodes.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.anketa.shared.Message;

/** Describes one operation of the interface. Its words are messages called {@code openapi.…} beside a class. */
public final class Operation {

    private final ObjectNode operation;
    private final Class<?> anchor;
    private final Locale language;

    /** @param id unique in the document; also the key of the operation's summary */
    public Operation(String id, Class<?> anchor, Locale language) {
        this.anchor = anchor;
        this.language = language;
        this.operation = any().put("operationId", id).put("summary", say(anchor, id));
    }

    /** A place in the address. */
    public Operation at(String name, ObjectNode schema) {
        parameter(name, "path", schema, anchor).put("required", true);
        return this;
    }

    /** A parameter that may be left out. */
    public Operation query(String name, ObjectNode schema) {
        parameter(name, "query", schema, anchor);
        return this;
    }

    /** A list that comes in parts. */
    public Operation paged(String schema) {
        parameter("offset", "query", integer().put("minimum", 0).put("default", 0), Operation.class);
        parameter(
                "limit", "query", integer(1, Paging.HIGHEST_LIMIT).put("default", Paging.USUAL_LIMIT), Operation.class);
        return gives(200, reference(schema)).refuses(422);
    }

    private ObjectNode parameter(String name, String place, ObjectNode schema, Class<?> words) {
        ObjectNode parameter = operation
                .withArray("parameters")
                .addObject()
                .put("name", name)
                .put("in", place)
                .put("description", say(words, "parameter." + name));
        parameter.set("schema", schema);
        return parameter;
    }

    /** What is sent as JSON. */
    public Operation takes(ObjectNode schema) {
        ObjectNode body = any().put("required", true);
        body.putObject("content").putObject("application/json").set("schema", schema);
        return takesBody(body).refuses(400, 413, 415);
    }

    /** What is sent. */
    Operation takesBody(ObjectNode body) {
        operation.set("requestBody", body);
        return this;
    }

    /** JSON that comes back. */
    public Operation gives(int status, ObjectNode schema) {
        content(status).putObject("application/json").set("schema", schema);
        return this;
    }

    /** Nothing that comes back. */
    public Operation givesNothing(int status) {
        response(status);
        return this;
    }

    /** The kinds of content that come back, to be added. */
    ObjectNode content(int status) {
        return response(status).putObject("content");
    }

    private ObjectNode response(int status) {
        return operation
                .withObjectProperty("responses")
                .putObject(String.valueOf(status))
                .put("description", say(Operation.class, "done"));
    }

    public Operation refuses(int... statuses) {
        for (int status : statuses) {
            operation
                    .withObjectProperty("responses")
                    .putObject(String.valueOf(status))
                    .put("$ref", "#/components/responses/Problem");
        }
        return this;
    }

    /** Needs no token. */
    public Operation open() {
        operation.putArray("security");
        return this;
    }

    public ObjectNode node() {
        return operation;
    }

    private String say(Class<?> words, String key) {
        return Message.of(words, "openapi." + key).in(language);
    }
}
