package org.anketa.demo;

import java.util.List;
import java.util.function.Predicate;

/**
 * What is known of how a form is answered: by item, whose name may end in an asterisk, and by group of people, the later
 * lines changing the earlier. A form without such a file is answered evenly.
 */
final class Tendencies {

    private record Line(String item, String group, Tendency tendency) {

        boolean isAbout(String name) {
            return item.endsWith("*") ? name.startsWith(item.substring(0, item.length() - 1)) : item.equals(name);
        }
    }

    private final List<Line> lines;

    private Tendencies(List<Line> lines) {
        this.lines = lines;
    }

    static Tendencies of(String formId) {
        String file = formId + ".tsv";
        return new Tendencies(
                DataRows.has(file)
                        ? DataRows.read(file, 3).stream()
                                .map(row -> new Line(row.get(0), row.get(1), Tendency.read(row.get(2))))
                                .toList()
                        : List.of());
    }

    /** How people of these groups answer the item. */
    Tendency of(String item, Predicate<String> groups) {
        return lines.stream()
                .filter(line -> line.isAbout(item) && groups.test(line.group()))
                .map(Line::tendency)
                .reduce(Tendency.UNKNOWN, Tendency::with);
    }
}
