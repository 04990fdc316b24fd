package org.anketa.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files beside this class: fields separated by tabs, after a line that names them. */
final class DataRows {

    private DataRows() {}

    /** Whether there is such a file. */
    static boolean has(String file) {
        return DataRows.class.getResource(file) != null;
    }

    /**
     * The rows of a file.
     *
     * @param fields how many each row has
     * @throws IllegalStateException if the file is missing or a row has more or fewer
     */
    static List<List<String>> read(String file, int fields) {
        try (InputStream in = DataRows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + file);
            }
            List<List<String>> rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            for (List<String> row : rows) {
                if (row.size() != fields) {
                    throw new IllegalStateException("Not " + fields + " fields in " + file + ": " + row);
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
