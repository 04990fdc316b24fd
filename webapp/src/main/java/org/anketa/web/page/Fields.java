package org.anketa.web.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a form sent. A field that it doesn't have reads as an empty one. */
public record Fields(MultivaluedMap<String, String> sent) {

    /** The text of a field, as it was typed. */
    public String typed(String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    /** The text of a field without the blanks around it. */
    public String text(String name) {
        return typed(name).strip();
    }

    /** Whether a box was ticked. */
    public boolean has(String name) {
        return sent.containsKey(name);
    }

    /** All values of a field, in the form's order. */
    public List<String> list(String name) {
        return sent.getOrDefault(name, List.of());
    }

    /** The ids that a field holds; what is none is passed over, for no page sends it. */
    public Set<UUID> ids(String name) {
        Set<UUID> ids = new LinkedHashSet<>();
        list(name).forEach(value -> AddressValues.findId(value).ifPresent(ids::add));
        return ids;
    }
}
