package org.anketa.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.jspecify.annotations.Nullable;

/** A reference case: its data, and the values expected of them in groups. */
public final class ReferenceCase {

    private final String name;
    private final JsonNode groups;

    private ReferenceCase(String name, JsonNode groups) {
        this.name = name;
        this.groups = groups;
    }

    /**
     * The case in the folder of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ReferenceCase named(String name) {
        try {
            return new ReferenceCase(
                    name,
                    new ObjectMapper().readTree(text(name, "expected.json")).get("groups"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name, String file) {
        return TestSamples.text(ReferenceCase.class, "/reference/" + name + "/" + file);
    }

    /** The data as text. */
    public String data() {
        return text(name, "data.csv");
    }

    /** The data, in which a variable may say how many cases a row stands for. */
    public Sample sample(@Nullable String frequencyVariable) {
        return TestSamples.csv(data(), frequencyVariable);
    }

    /** The data with another file's column as the survey weight {@code w}; both have the cases in the same order. */
    public Sample weighted(String file, String column) {
        String[] data = data().split("\n", -1);
        String[] weights = text(name, file).split("\n", -1);
        int place = List.of(weights[0].replace("\"", "").split(",", -1)).indexOf(column);
        StringBuilder joined = new StringBuilder(data[0] + ",w\n");
        for (int i = 1; i < data.length && !data[i].isEmpty(); i++) {
            joined.append(data[i])
                    .append(',')
                    .append(weights[i].split(",", -1)[place])
                    .append('\n');
        }
        return TestSamples.weighted(joined.toString(), "w");
    }

    /**
     * The whole group: input, options, expected.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public JsonNode group(String id) {
        for (JsonNode group : groups) {
            if (group.get("id").asText().equals(id)) {
                return group;
            }
        }
        throw new IllegalArgumentException("No group " + id);
    }

    /** What is expected of a group. */
    public JsonNode expected(String id) {
        return group(id).get("expected");
    }

    /** The numbers of a table. */
    public static double[][] matrix(JsonNode table) {
        JsonNode rows = table.get("values");
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
