package org.anketa.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives names as they are usual in Russia, each to one person. */
final class Names {

    private static final double WOMEN = 0.66;

    private final List<List<String>> rows = DataRows.read("names.tsv", 3);
    private final Set<String> taken = new HashSet<>();

    /** A full name that nobody else has. */
    String draw(Chance chance) {
        boolean woman = chance.uniform("woman") < WOMEN;
        for (int attempt = 0; ; attempt++) {
            Chance draw = chance.of("name " + attempt);
            String name = String.join(
                    " ", one("surname", woman, draw), one("given", woman, draw), one("father", woman, draw));
            if (taken.add(name)) {
                return name;
            }
        }
    }

    private String one(String kind, boolean woman, Chance chance) {
        List<List<String>> fitting =
                rows.stream().filter(row -> row.get(0).equals(kind)).toList();
        return fitting.get(chance.below(fitting.size(), kind)).get(woman ? 2 : 1);
    }
}
