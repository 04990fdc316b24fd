package org.anketa.web.people;

import jakarta.ws.rs.core.MultivaluedMap;

/** Reads what forms hold. */
final class Fields {

    private Fields() {}

    /** The first value of that name; empty where there is none. */
    static String first(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
