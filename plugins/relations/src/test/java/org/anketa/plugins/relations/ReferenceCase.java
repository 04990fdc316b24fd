package org.anketa.plugins.relations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The expected values of a reference case. */
final class ReferenceCase {

    private final JsonNode groups;

    private ReferenceCase(JsonNode groups) {
        this.groups = groups;
    }

    static ReferenceCase named(String name) {
        try (InputStream in = ReferenceCase.class.getResourceAsStream("/reference/" + name + "/expected.json")) {
            return new ReferenceCase(
                    new ObjectMapper().readTree(Objects.requireNonNull(in)).get("groups"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole group: input, options, expected. */
    JsonNode group(String id) {
        for (JsonNode group : groups) {
            if (group.get("id").asText().equals(id)) {
                return group;
            }
        }
        throw new IllegalArgumentException("No group " + id);
    }

    JsonNode expected(String id) {
        return group(id).get("expected");
    }

    static double[][] matrix(JsonNode node) {
        JsonNode rows = node.get("values");
        double[][] matrix = new double[rows.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = new double[rows.get(i).size()];
            for (int j = 0; j < matrix[i].length; j++) {
                matrix[i][j] = rows.get(i).get(j).asDouble();
            }
        }
        return matrix;
    }
}
