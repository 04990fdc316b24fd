package org.anketa.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schema of an object, member by member. */
public final class ObjectSchema {

    private final ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");

    /** A member that is always there. */
    public ObjectSchema with(String name, ObjectNode member) {
        schema.withArray("required").add(name);
        return optional(name, member);
    }

    /** A member that may be left out. */
    public ObjectSchema optional(String name, ObjectNode member) {
        schema.withObjectProperty("properties").set(name, member);
        return this;
    }

    /** Says that there are no other members. */
    public ObjectSchema closed() {
        schema.put("additionalProperties", false);
        return this;
    }

    public ObjectNode node() {
        return schema;
    }
}
