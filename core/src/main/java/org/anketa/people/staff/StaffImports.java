package org.anketa.people.staff;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anketa.interchange.Formats;
import org.anketa.interchange.TableSource;
import org.anketa.people.PeopleService;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;

/**
 * Imports staff lists in three steps: read a file, look at what it would change, do it. Until then nothing is stored: the
 * lists wait in memory, a few and for a while only, so no file with names lies about. For any number of threads.
 */
public final class StaffImports {

    private static final Duration KEPT_FOR = Duration.ofHours(4);
    private static final int MOST_KEPT = 12;
    private static final int ID_BITS = 128;

    private final PeopleService people;
    private final StaffReader reader;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, StaffImport> kept = new LinkedHashMap<>();

    public StaffImports(PeopleService people, Formats formats, Clock clock) {
        this.people = people;
        this.reader = new StaffReader(formats);
        this.clock = clock;
    }

    /**
     * Reads a list and keeps it for the next steps.
     *
     * @throws Refusal if it is no table, or its columns say neither who nor where
     */
    public StaffImport read(TableSource source) throws IOException {
        String id = new BigInteger(ID_BITS, random).toString(Character.MAX_RADIX);
        StaffImport read = new StaffImport(id, reader.read(source), clock.instant(), null);
        keep(read);
        return read;
    }

    /**
     * The list of that id.
     *
     * @throws NotFound if it was read too long ago, or before the program was started
     */
    public synchronized StaffImport getImport(String id) {
        removeOld();
        StaffImport found = kept.get(id);
        if (found == null) {
            throw new NotFound(Message.of(StaffImports.class, "import.gone"));
        }
        return found;
    }

    /** What the list would change now. */
    public StaffPlan preview(StaffImport read) {
        return StaffPlan.of(read.file(), people.readDirectory());
    }

    /**
     * Stores the good rows in one transaction; what was done is the report. A list is done once: asked again, this answers
     * with the same report and changes nothing.
     *
     * @throws NotFound as {@link #getImport} does
     */
    public StaffImport apply(String id) {
        // One import after another: they would only keep each other from the same rows.
        synchronized (reader) {
            StaffImport read = getImport(id);
            if (read.done() != null) {
                return read;
            }
            StaffPlan plan = people.changeAll(known -> StaffPlan.of(read.file(), known));
            StaffImport done = read.doneAs(plan);
            keep(done);
            return done;
        }
    }

    private synchronized void keep(StaffImport one) {
        removeOld();
        kept.remove(one.id());
        kept.put(one.id(), one);
        if (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private void removeOld() {
        Instant oldest = clock.instant().minus(KEPT_FOR);
        kept.values().removeIf(one -> one.read().isBefore(oldest));
    }
}
