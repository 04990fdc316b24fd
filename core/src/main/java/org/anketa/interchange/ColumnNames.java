package org.anketa.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/**
 * The names of a table's columns, distinct and not blank, from a header that may be neither.
 *
 * @param notes what was made up
 */
public record ColumnNames(List<String> names, List<Text> notes) {

    public ColumnNames {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    /** Names as they stand in the header, without spaces around; blank ones are numbered, repeated ones get a number. */
    public static ColumnNames of(List<String> header) {
        Set<String> taken = new HashSet<>();
        header.forEach(name -> taken.add(name.strip()));
        Set<String> used = new HashSet<>();
        List<String> names = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String wanted = header.get(i).strip();
            if (!wanted.isEmpty() && used.add(wanted)) {
                names.add(wanted);
                continue;
            }
            String made = wanted.isEmpty() ? free("column" + (i + 1), 1, taken) : free(wanted, 2, taken);
            taken.add(made);
            used.add(made);
            names.add(made);
            notes.add(Message.of(
                    ColumnNames.class,
                    wanted.isEmpty() ? "column.unnamed" : "column.repeated",
                    "position",
                    (double) (i + 1),
                    "name",
                    wanted,
                    "made",
                    made));
        }
        return new ColumnNames(names, notes);
    }

    /** The stem itself where counting starts at 1 and it is free, else with the first number that makes it free. */
    private static String free(String stem, int start, Set<String> taken) {
        int number = start;
        String name = number == 1 ? stem : stem + "_" + number;
        while (taken.contains(name)) {
            number++;
            name = stem + "_" + number;
        }
        return name;
    }
}
