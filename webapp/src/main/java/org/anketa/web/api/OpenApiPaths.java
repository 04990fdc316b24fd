package org.anketa.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The paths of the OpenAPI document as they fill: addresses, and what can be done there. */
public record OpenApiPaths(ObjectNode paths) {

    public OpenApiPaths get(String path, Operation operation) {
        return add(path, "get", operation);
    }

    public OpenApiPaths post(String path, Operation operation) {
        return add(path, "post", operation);
    }

    public OpenApiPaths put(String path, Operation operation) {
        return add(path, "put", operation);
    }

    public OpenApiPaths patch(String path, Operation operation) {
        return add(path, "patch", operation);
    }

    public OpenApiPaths delete(String path, Operation operation) {
        return add(path, "delete", operation);
    }

    private OpenApiPaths add(String path, String method, Operation operation) {
        paths.withObjectProperty(path).set(method, operation.node());
        return this;
    }
}
