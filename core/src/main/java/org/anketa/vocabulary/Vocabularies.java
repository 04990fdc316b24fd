package org.anketa.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anketa.jdbc.Database;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The controlled lists as the library has changed them: terms are added, renamed, moved, retired and brought back, and none
 * is ever deleted, for records name them. For any number of threads.
 */
public final class Vocabularies {

    private final JdbiTermRepository repository;
    private final Vocabulary builtIn = Vocabulary.builtIn();
    private volatile @Nullable Snapshot snapshot;

    /** All lists as they were at a revision, by which changes of other nodes are noticed. */
    private record Snapshot(List<EditedList> lists, Vocabulary current, long revision) {}

    public Vocabularies(Database database) {
        this.repository = new JdbiTermRepository(database);
    }

    /** The lists as they are now, retired terms left out. */
    public Vocabulary current() {
        return read().current();
    }

    /**
     * All terms of a list, retired ones included, each followed by those below it.
     *
     * @throws NotFound if there is no such list
     */
    public List<TermEntry> listEntries(String listId) {
        return find(read(), listId).listEntries();
    }

    /**
     * A term, be it retired or not.
     *
     * @throws NotFound if there is no such list, or no such term in it
     */
    public TermEntry getEntry(String listId, String termId) {
        return TermRules.get(find(read(), listId), termId);
    }

    /**
     * Adds a term at the end of a list.
     *
     * @param id {@code null} or blank to have one made from the label
     * @param label in both languages, or in one for both
     * @throws org.anketa.shared.Refusal if the label is blank, a term has it already, or the id is taken or malformed
     */
    public TermEntry addTerm(String listId, @Nullable String id, LocalizedText label, @Nullable String broaderId) {
        return changeOne(listId, list -> {
            LocalizedText tidy = TermRules.tidy(label);
            Term term = new Term(TermRules.id(list, id, tidy), tidy, broaderId);
            TermRules.check(list, term);
            return new TermEntry(term, false, false, list.end());
        });
    }

    /**
     * Gives a term another label or another place in the tree.
     *
     * @throws org.anketa.shared.Refusal if the label is blank, another term has it, or the broader term is retired or below
     *     the term
     */
    public TermEntry changeTerm(String listId, String termId, LocalizedText label, @Nullable String broaderId) {
        return changeOne(listId, list -> {
            TermEntry before = TermRules.get(list, termId);
            Term term = new Term(termId, TermRules.tidy(label), broaderId);
            TermRules.check(list, term);
            return before.with(term);
        });
    }

    /**
     * Leaves a term out of what is published from now on.
     *
     * @throws org.anketa.shared.Refusal if terms below it are not retired, or it is the last of its list
     */
    public TermEntry retire(String listId, String termId) {
        return changeOne(listId, list -> {
            TermEntry entry = TermRules.get(list, termId);
            TermRules.checkRetirement(list, entry);
            return entry.retired(true);
        });
    }

    /**
     * Takes a retired term into use again.
     *
     * @throws org.anketa.shared.Refusal if its broader term is retired
     */
    public TermEntry bringBack(String listId, String termId) {
        return changeOne(listId, list -> {
            TermEntry entry = TermRules.get(list, termId);
            TermRules.check(list, entry.term());
            return entry.retired(false);
        });
    }

    /**
     * Changes the order: the term changes places with the one before it or, if {@code up} is not set, after it, below the
     * same broader term. At the end of the way nothing changes.
     */
    public void move(String listId, String termId, boolean up) {
        change(listId, list -> moved(list, termId, up));
    }

    private static List<TermEntry> moved(EditedList list, String termId, boolean up) {
        TermEntry entry = TermRules.get(list, termId);
        List<TermEntry> siblings = new ArrayList<>(list.listBelow(entry.term().broaderId()));
        int from = siblings.indexOf(entry);
        int to = from + (up ? -1 : 1);
        if (to < 0 || to >= siblings.size()) {
            return List.of();
        }
        siblings.set(from, siblings.get(to));
        siblings.set(to, entry);
        List<Integer> places =
                siblings.stream().map(TermEntry::position).sorted().toList();
        List<TermEntry> moved = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).position() != places.get(i)) {
                moved.add(siblings.get(i).at(places.get(i)));
            }
        }
        return moved;
    }

    private TermEntry changeOne(String listId, Function<EditedList, TermEntry> change) {
        return change(listId, list -> List.of(change.apply(list))).get(0);
    }

    /** What is decided from a list holds for that list only: if somebody else was quicker, it is decided anew. */
    private List<TermEntry> change(String listId, Function<EditedList, List<TermEntry>> change) {
        while (true) {
            Snapshot now = read();
            List<TermEntry> changed = change.apply(find(now, listId));
            List<StoredTerm> terms =
                    changed.stream().map(entry -> StoredTerm.of(listId, entry)).toList();
            if (terms.isEmpty() || repository.save(terms, now.revision())) {
                return changed;
            }
        }
    }

    private Snapshot read() {
        Snapshot known = snapshot;
        // Read before the terms: a change in between makes them be read once more, never once less.
        long revision = repository.revision();
        if (known != null && known.revision() == revision) {
            return known;
        }
        List<StoredTerm> stored = repository.list();
        List<EditedList> lists = builtIn.listLists().stream()
                .map(list -> EditedList.of(
                        list,
                        stored.stream()
                                .filter(row -> row.listId().equals(list.id()))
                                .toList()))
                .toList();
        Vocabulary current =
                new Vocabulary(lists.stream().map(EditedList::current).toList());
        Snapshot fresh = new Snapshot(lists, current, revision);
        snapshot = fresh;
        return fresh;
    }

    private static EditedList find(Snapshot snapshot, String listId) {
        Optional<EditedList> found = snapshot.lists().stream()
                .filter(list -> list.id().equals(listId))
                .findFirst();
        return found.orElseThrow(() -> new NotFound(Message.of(Vocabularies.class, "list.gone")));
    }
}
