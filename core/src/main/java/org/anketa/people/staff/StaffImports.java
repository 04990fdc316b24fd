package org.anketa.people.staff;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.anketa.interchange.Formats;
import org.anketa.interchange.TableSource;
import org.anketa.people.PeopleService;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.workspace.Piece;
import org.anketa.workspace.Workspace;

/**
 * Imports staff lists in three steps: read a file, look at what it would change, do it. Until then it waits in the workspace
 * of the user who read it, where nobody else can read it. For any number of threads.
 */
public final class StaffImports {

    private static final String KIND = "staff-list";
    private static final Duration KEPT_FOR = Duration.ofHours(4);

    /** A list is about nothing else; all of one user's lists have this in common. */
    private static final UUID SUBJECT = new UUID(0, 0);

    private final PeopleService people;
    private final StaffReader reader;
    private final Clock clock;

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
    public StaffImport read(Workspace workspace, TableSource source) throws IOException {
        StaffImport read = new StaffImport(UUID.randomUUID(), reader.read(source), null);
        keep(workspace, read);
        return read;
    }

    /**
     * The list of that id.
     *
     * @throws NotFound if it was read too long ago, in another session, or by somebody else
     */
    public StaffImport getImport(Workspace workspace, UUID id) {
        Optional<Piece> found = workspace.find(KIND, id);
        return found.map(piece -> StaffImportJson.read(piece.content()))
                .orElseThrow(() -> new NotFound(Message.of(StaffImports.class, "import.gone")));
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
    public StaffImport apply(Workspace workspace, UUID id) {
        // One import after another: they would only keep each other from the same rows.
        synchronized (reader) {
            StaffImport read = getImport(workspace, id);
            if (read.done() != null) {
                return read;
            }
            StaffPlan plan = people.changeAll(known -> StaffPlan.of(read.file(), known));
            StaffImport done = read.doneAs(plan.outcome());
            keep(workspace, done);
            return done;
        }
    }

    private void keep(Workspace workspace, StaffImport one) {
        workspace.keep(new Piece(
                one.id(),
                KIND,
                SUBJECT,
                StaffImportJson.write(one),
                clock.instant().plus(KEPT_FOR)));
    }
}
