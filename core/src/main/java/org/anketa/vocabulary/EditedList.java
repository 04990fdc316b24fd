package org.anketa.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All terms of one list, retired ones included, each followed by those below it. Immutable. */
final class EditedList {

    private static final Comparator<TermEntry> ORDER =
            Comparator.comparingInt(TermEntry::position).thenComparing(TermEntry::id);

    /** Leaves room between the built-in terms for those that later versions put there. */
    private static final int STEP = 100;

    private final String id;
    private final Map<String, TermEntry> entries;

    private EditedList(String id, Map<String, TermEntry> entries) {
        this.id = id;
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** The built-in list, its terms replaced and joined by the stored ones. */
    static EditedList of(TermList builtIn, List<StoredTerm> stored) {
        Map<String, TermEntry> entries = new HashMap<>();
        for (Term term : builtIn.listTerms()) {
            entries.put(term.id(), new TermEntry(term, false, true, entries.size() * STEP));
        }
        for (StoredTerm row : stored) {
            boolean known = builtIn.findTerm(row.term().id()).isPresent();
            entries.put(row.term().id(), new TermEntry(row.term(), row.retired(), known, row.position()));
        }
        return new EditedList(
                builtIn.id(), inOrder(entries.values().stream().sorted(ORDER).toList()));
    }

    private static Map<String, TermEntry> inOrder(List<TermEntry> sorted) {
        Set<String> known = new HashSet<>();
        sorted.forEach(entry -> known.add(entry.id()));
        Map<@Nullable String, List<TermEntry>> below = new HashMap<>();
        for (TermEntry entry : sorted) {
            String broader = entry.term().broaderId();
            below.computeIfAbsent(known.contains(broader) ? broader : null, key -> new ArrayList<>())
                    .add(entry);
        }
        Map<String, TermEntry> ordered = new LinkedHashMap<>();
        place(null, below, ordered);
        return ordered;
    }

    private static void place(
            @Nullable String broader, Map<@Nullable String, List<TermEntry>> below, Map<String, TermEntry> ordered) {
        for (TermEntry entry : below.getOrDefault(broader, List.of())) {
            ordered.put(entry.id(), entry);
            place(entry.id(), below, ordered);
        }
    }

    String id() {
        return id;
    }

    List<TermEntry> listEntries() {
        return List.copyOf(entries.values());
    }

    Optional<TermEntry> find(@Nullable String termId) {
        return Optional.ofNullable(termId).map(entries::get);
    }

    /** The terms directly below one, or at the top for {@code null}. */
    List<TermEntry> listBelow(@Nullable String broaderId) {
        return entries.values().stream()
                .filter(entry -> Objects.equals(entry.term().broaderId(), broaderId))
                .toList();
    }

    /** Whether a term is the other or anywhere below it. */
    boolean isWithin(String termId, String other) {
        Optional<TermEntry> at = find(termId);
        while (at.isPresent()) {
            if (at.get().id().equals(other)) {
                return true;
            }
            at = find(at.get().term().broaderId());
        }
        return false;
    }

    /** The place behind all others. */
    int end() {
        return entries.values().stream().mapToInt(TermEntry::position).max().orElse(0) + STEP;
    }

    /** The terms that forms offer. */
    TermList current() {
        return new TermList(
                id,
                entries.values().stream()
                        .filter(entry -> !entry.retired())
                        .map(TermEntry::term)
                        .toList());
    }
}
