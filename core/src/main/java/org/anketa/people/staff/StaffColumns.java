package org.anketa.people.staff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.people.Spelling;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/**
 * Which columns of a table say what.
 *
 * @param places by meaning
 * @param unknown headings that say nothing known, or what another column says already
 */
record StaffColumns(Map<StaffColumn, Integer> places, List<String> unknown) {

    /** So many headings are quoted in a refusal. */
    private static final int QUOTED = 12;

    /** @throws Refusal if no column holds names, or none units */
    static StaffColumns of(List<String> headings) {
        Map<StaffColumn, Integer> places = new EnumMap<>(StaffColumn.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Optional<StaffColumn> column = StaffColumn.find(headings.get(i));
            if (column.isEmpty() || places.putIfAbsent(column.get(), i) != null) {
                unknown.add(headings.get(i));
            }
        }
        settleNames(places);
        require(places, headings, StaffColumn.NAME, "columns.name");
        require(places, headings, StaffColumn.UNIT, "columns.unit");
        return new StaffColumns(places, unknown);
    }

    /** “Name” beside a surname is the given one; “имя” alone is the whole one. */
    private static void settleNames(Map<StaffColumn, Integer> places) {
        if (places.containsKey(StaffColumn.SURNAME)) {
            Integer name = places.get(StaffColumn.NAME);
            if (name != null && places.putIfAbsent(StaffColumn.GIVEN, name) == null) {
                places.remove(StaffColumn.NAME);
            }
        } else if (!places.containsKey(StaffColumn.NAME)) {
            Integer given = places.remove(StaffColumn.GIVEN);
            if (given != null) {
                places.put(StaffColumn.NAME, given);
            }
        }
    }

    private static void require(
            Map<StaffColumn, Integer> places, List<String> headings, StaffColumn column, String key) {
        boolean parts = column == StaffColumn.NAME && places.containsKey(StaffColumn.SURNAME);
        if (!parts && !places.containsKey(column)) {
            String found = headings.stream()
                    .limit(QUOTED)
                    .map(heading -> heading.length() > 40 ? heading.substring(0, 40) + "…" : heading)
                    .collect(Collectors.joining(", "));
            throw new Refusal(Message.of(StaffColumns.class, key, "found", found));
        }
    }

    String field(String[] fields, StaffColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : Spelling.tidy(fields[place]);
    }

    /** The whole name, from one column or from its parts. */
    String name(String[] fields) {
        String whole = field(fields, StaffColumn.NAME);
        return whole.isEmpty()
                ? Stream.of(StaffColumn.SURNAME, StaffColumn.GIVEN, StaffColumn.PATRONYMIC)
                        .map(part -> field(fields, part))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : whole;
    }
}
