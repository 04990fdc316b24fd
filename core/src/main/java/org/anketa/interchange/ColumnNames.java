package org.anketa.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/**
 * The names of a table's columns: distinct, not blank, without spaces around them.
 *
 * @param notes which columns were given another name than they had
 */
public record ColumnNames(List<String> names, List<Text> notes) {

    /** So many names are listed in a note. */
    private static final int LISTED = 10;

    public ColumnNames {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    /** A column without a name becomes {@code column3}, the second of the name {@code age} becomes {@code age_2}. */
    public static ColumnNames of(List<String> header) {
        List<String> wanted = header.stream().map(String::strip).toList();
        Set<String> taken = new HashSet<>(wanted);
        Set<String> given = new HashSet<>();
        Map<String, Integer> suffixes = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<String> unnamed = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            boolean blank = wanted.get(i).isEmpty();
            String name = blank ? "column" + (i + 1) : wanted.get(i);
            if (blank ? taken.contains(name) : given.contains(name)) {
                name = withSuffix(name, taken, suffixes);
            }
            taken.add(name);
            given.add(name);
            names.add(name);
            if (blank) {
                unnamed.add(name);
            } else if (!name.equals(wanted.get(i))) {
                repeated.add(name);
            }
        }
        List<Text> notes = new ArrayList<>();
        note("columns.unnamed", unnamed, notes);
        note("columns.repeated", repeated, notes);
        return new ColumnNames(names, notes);
    }

    private static String withSuffix(String name, Set<String> taken, Map<String, Integer> suffixes) {
        String suffixed = name;
        while (taken.contains(suffixed)) {
            suffixed = name + "_" + suffixes.merge(name, 2, (last, first) -> last + 1);
        }
        return suffixed;
    }

    private static void note(String key, List<String> names, List<Text> notes) {
        if (!names.isEmpty()) {
            String listed = names.stream().limit(LISTED).map(Excerpt::of).collect(Collectors.joining(", "));
            int more = Math.max(0, names.size() - LISTED);
            notes.add(Message.of(
                    ColumnNames.class,
                    more == 0 ? key : key + ".more",
                    "count",
                    names.size(),
                    "names",
                    listed,
                    "more",
                    more));
        }
    }
}
