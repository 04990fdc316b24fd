package org.anketa.people.erasure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.PersonTraces;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases persons everywhere, so that they stay erased when an older backup is restored. */
public final class Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final int TRIES = 3;

    private final JdbiErasureRepository repository;
    private final ErasureJournal journal;
    private final Clock clock;

    /** How many acts the journal had when it had all. */
    private volatile int kept;

    private volatile @Nullable Text problem;

    /** @param traces what other parts of the program keep about persons, in the order in which it has to go */
    public Erasures(Database database, List<PersonTraces> traces, ErasureJournal journal, Clock clock) {
        this.repository = new JdbiErasureRepository(database, traces);
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * How many rows of what would go with a person, by a word for their kind.
     *
     * @throws NotFound if there is no such person
     */
    public Map<String, Integer> preview(UUID personId) {
        Map<String, Integer> counts = repository.count(personId);
        if (counts.isEmpty()) {
            throw gone();
        }
        return counts;
    }

    /**
     * Erases a person. On return nothing but the act is left; the act is on disk, in the database and beside the backups, the
     * latter unless there is a {@link #findProblem problem}.
     *
     * @param by the user's name
     * @throws NotFound if there is no such person
     * @throws Refusal if the person goes on answering at this very moment
     */
    public ErasureAct erase(UUID personId, String by) {
        ErasureAct act = tryErasing(personId, by);
        keepBesideBackups();
        return act;
    }

    private ErasureAct tryErasing(UUID personId, String by) {
        for (int tries = TRIES; ; tries--) {
            try {
                return repository.erase(personId, clock.instant(), by).orElseThrow(Erasures::gone);
            } catch (RuntimeException failure) {
                if (!Database.isReferenced(failure)) {
                    throw failure;
                }
                if (tries == 1) {
                    throw new Refusal(Message.of(Erasures.class, "erasure.busy"), failure);
                }
                // The person has answered in this moment; what came is found at the next try.
            }
        }
    }

    /**
     * Writes every act into the file beside the backups that is not there yet, whichever node did it. If that is not
     * possible, {@link #findProblem} says why, and the next call tries again; a new backup has the acts in itself. Without new acts this
     * costs a short query.
     */
    public void keepBesideBackups() {
        try {
            if (repository.countActs() != kept || (kept > 0 && !journal.exists())) {
                List<ErasureAct> acts = repository.list();
                journal.keep(acts);
                kept = acts.size();
            }
            problem = null;
        } catch (IOException | RuntimeException failure) {
            Text reason = reason(failure);
            if (!reason.equals(problem)) {
                LOG.warn("Acts of erasure could not be written beside the backups", failure);
            }
            problem = reason;
        }
    }

    private Text reason(Exception failure) {
        return failure instanceof Refusal refusal
                ? refusal.reason()
                : Message.of(
                        Erasures.class,
                        "journal.unwritten",
                        "file",
                        journal.file().toString(),
                        "cause",
                        String.valueOf(failure.getMessage()));
    }

    /** Why acts could not be written beside the backups when that was last tried; nothing if all are there. */
    public Optional<Text> findProblem() {
        return Optional.ofNullable(problem);
    }

    /** The file beside the backups. */
    public Path journal() {
        return journal.file();
    }

    /**
     * Does again what was done before the data came back from a backup.
     *
     * @return how many of the persons had come back
     */
    public int repeat(Collection<ErasureAct> acts) {
        return repository.repeat(acts);
    }

    /** All acts, the newest first. */
    public List<ErasureAct> listActs() {
        return repository.list();
    }

    /**
     * The act of that id.
     *
     * @throws NotFound if there is none
     */
    public ErasureAct getAct(UUID id) {
        return listActs().stream()
                .filter(act -> act.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Message.of(Erasures.class, "act.absent")));
    }

    /** The acts that are not as they were sealed, or whose forerunner is missing. */
    public static Set<UUID> findBroken(List<ErasureAct> acts) {
        Set<String> seals = new HashSet<>(Set.of(""));
        acts.forEach(act -> seals.add(act.seal()));
        return acts.stream()
                .filter(act -> !act.isSealed() || !seals.contains(act.previous()))
                .map(ErasureAct::id)
                .collect(Collectors.toSet());
    }

    private static NotFound gone() {
        return new NotFound(Message.of(Erasures.class, "person.absent"));
    }
}
