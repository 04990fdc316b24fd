package org.anketa.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;

/**
 * The municipality: units, each after the one it belongs to, and the persons who work there.
 *
 * @param employees in the order of their units
 */
record Municipality(List<Part> parts, List<Employee> employees) {

    private static final int FIRST_NUMBER = 1001;
    private static final double ENGLISH = 0.11;

    Municipality {
        parts = List.copyOf(parts);
        employees = List.copyOf(employees);
    }

    /** The municipality of the files; chance gives the persons their names and languages. */
    static Municipality invent(Chance chance) {
        List<Employee> employees = new ArrayList<>();
        Names names = new Names();
        for (List<String> row : DataRows.read("posts.tsv", 4)) {
            for (int i = 0; i < Integer.parseInt(row.get(1)); i++) {
                String number = String.valueOf(FIRST_NUMBER + employees.size());
                Chance own = chance.of("person " + number);
                employees.add(new Employee(number, names.draw(own), row.get(3), row.get(2), row.get(0), language(own)));
            }
        }
        return new Municipality(readParts(), employees);
    }

    private static List<Part> readParts() {
        return DataRows.read("units.tsv", 5).stream()
                .map(row -> new Part(
                        row.get(0),
                        row.get(1).isEmpty() ? null : row.get(1),
                        Double.parseDouble(row.get(2)),
                        LocalizedText.of(row.get(3), row.get(4))))
                .toList();
    }

    private static Locale language(Chance chance) {
        return chance.uniform("language") < ENGLISH ? Languages.ENGLISH : Languages.RUSSIAN;
    }
}
