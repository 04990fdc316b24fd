package org.anketa.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A part of the OpenAPI document: some paths, and the schemas that they refer to. */
public interface OpenApiPart {

    void addPaths(OpenApiPaths paths, Locale language);

    void addSchemas(ObjectNode schemas);
}
