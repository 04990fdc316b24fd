package org.anketa.vocabulary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** After this time another process may have changed the lists. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final JdbiTermRepository repository;
    private final Vocabulary builtIn = Vocabulary.builtIn();
    private volatile @Nullable Snapshot snapshot;

    /** All lists as they were read at a moment of the machine's own clock. */
    private record Snapshot(List<EditedList> lists, Vocabulary current, long readAt) {}

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
    public synchronized TermEntry addTerm(
            String listId, @Nullable String id, LocalizedText label, @Nullable String broaderId) {
        EditedList list = reread(listId);
        LocalizedText tidy = TermRules.tidy(label);
        Term term = new Term(TermRules.id(list, id, tidy), tidy, broaderId);
        TermRules.check(list, term);
        return save(list, new TermEntry(term, false, false, list.end()));
    }

    /**
     * Gives a term another label or another place in the tree.
     *
     * @throws org.anketa.shared.Refusal if the label is blank, another term has it, or the broader term is retired or below
     *     the term
     */
    public synchronized TermEntry changeTerm(
            String listId, String termId, LocalizedText label, @Nullable String broaderId) {
        EditedList list = reread(listId);
        TermEntry before = TermRules.get(list, termId);
        Term term = new Term(termId, TermRules.tidy(label), broaderId);
        TermRules.check(list, term);
        return save(list, before.with(term));
    }

    /**
     * Leaves a term out of what is published from now on.
     *
     * @throws org.anketa.shared.Refusal if terms below it are not retired, or it is the last of its list
     */
    public synchronized TermEntry retire(String listId, String termId) {
        EditedList list = reread(listId);
        TermEntry entry = TermRules.get(list, termId);
        TermRules.checkRetirement(list, entry);
        return save(list, entry.retired(true));
    }

    /**
     * Takes a retired term into use again.
     *
     * @throws org.anketa.shared.Refusal if its broader term is retired
     */
    public synchronized TermEntry bringBack(String listId, String termId) {
        EditedList list = reread(listId);
        TermEntry entry = TermRules.get(list, termId);
        TermRules.check(list, entry.term());
        return save(list, entry.retired(false));
    }

    /**
     * Changes the order: the term changes places with the one before it or, if {@code up} is not set, after it, below the
     * same broader term. At the end of the way nothing changes.
     */
    public synchronized void move(String listId, String termId, boolean up) {
        EditedList list = reread(listId);
        TermEntry entry = TermRules.get(list, termId);
        List<TermEntry> siblings = new ArrayList<>(list.listBelow(entry.term().broaderId()));
        int from = siblings.indexOf(entry);
        int to = from + (up ? -1 : 1);
        if (to < 0 || to >= siblings.size()) {
            return;
        }
        siblings.set(from, siblings.get(to));
        siblings.set(to, entry);
        List<Integer> places =
                siblings.stream().map(TermEntry::position).sorted().toList();
        List<StoredTerm> moved = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).position() != places.get(i)) {
                moved.add(StoredTerm.of(listId, siblings.get(i).at(places.get(i))));
            }
        }
        repository.save(moved);
        snapshot = null;
    }

    private TermEntry save(EditedList list, TermEntry entry) {
        repository.save(List.of(StoredTerm.of(list.id(), entry)));
        snapshot = null;
        return entry;
    }

    /** The list as the database has it at this moment. */
    private EditedList reread(String listId) {
        snapshot = null;
        return find(read(), listId);
    }

    private Snapshot read() {
        Snapshot known = snapshot;
        if (known != null && System.nanoTime() - known.readAt() < FRESH.toNanos()) {
            return known;
        }
        long now = System.nanoTime();
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
        Snapshot fresh = new Snapshot(lists, current, now);
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
