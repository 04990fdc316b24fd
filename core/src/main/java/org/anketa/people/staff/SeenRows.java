package org.anketa.people.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** Finds rows that mean a person of an earlier row. */
final class SeenRows {

    private final Map<String, Candidate> byNumber = new HashMap<>();
    private final Map<String, Candidate> byEmail = new HashMap<>();
    private final Map<String, Candidate> byEmailAlone = new HashMap<>();
    private final Map<Candidate.NameInUnit, List<Candidate>> byName = new HashMap<>();

    /** Why the row is one too many, or nothing: then it is remembered for later ones. */
    Optional<Text> add(Candidate row) {
        Optional<Text> duplicate = findDuplicate(row);
        if (duplicate.isEmpty()) {
            remember(row);
        }
        return duplicate;
    }

    private Optional<Text> findDuplicate(Candidate row) {
        Candidate sameNumber = row.number().isEmpty() ? null : byNumber.get(row.number());
        if (sameNumber != null) {
            return Optional.of(reason("row.number", sameNumber));
        }
        // Several may share an address, but then their numbers must tell them apart.
        Candidate sameEmail = row.number().isEmpty() ? byEmail.get(row.email()) : byEmailAlone.get(row.email());
        if (sameEmail != null) {
            return Optional.of(reason("row.email", sameEmail));
        }
        return byName.getOrDefault(row.name(), List.of()).stream()
                .filter(other -> !Candidate.differ(row.number(), other.number()))
                .filter(other -> !Candidate.differ(row.email(), other.email()))
                .findFirst()
                .map(other -> reason("row.name", other));
    }

    private void remember(Candidate row) {
        byName.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(row);
        if (!row.number().isEmpty()) {
            byNumber.put(row.number(), row);
        }
        if (!row.email().isEmpty()) {
            byEmail.putIfAbsent(row.email(), row);
            if (row.number().isEmpty()) {
                byEmailAlone.put(row.email(), row);
            }
        }
    }

    private static Text reason(String key, Candidate other) {
        return Message.of(SeenRows.class, key, "row", other.record().row());
    }
}
