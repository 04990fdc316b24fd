package org.anketa.web.study.creation;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.workspace.Piece;
import org.anketa.workspace.Workspace;

/** The studies that users are preparing: each lies in the workspace of whoever prepares it, for as long as a session lasts. */
public final class Plans {

    private static final String KIND = "plan";
    private static final Duration KEPT = Duration.ofDays(7);

    /** A plan is about nothing that there is already; all plans have this in common. */
    private static final UUID SUBJECT = new UUID(0, 0);

    private final PlanJson json;
    private final Clock clock;

    public Plans(PlanJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    void keep(Workspace workspace, Plan plan) {
        workspace.keep(new Piece(
                plan.id(), KIND, SUBJECT, json.write(plan), clock.instant().plus(KEPT)));
    }

    /**
     * The plan of that id.
     *
     * @throws NotFound if there is none, or it is somebody else's
     */
    Plan get(Workspace workspace, UUID id) {
        return workspace.find(KIND, id).map(this::plan).orElseThrow(Plans::gone);
    }

    /**
     * Takes the plan out, so that a button that is pressed twice creates one study.
     *
     * @throws NotFound as {@link #get} does
     */
    Plan take(Workspace workspace, UUID id) {
        return workspace.take(KIND, id).map(this::plan).orElseThrow(Plans::gone);
    }

    private Plan plan(Piece piece) {
        return json.read(piece.id(), piece.content());
    }

    private static NotFound gone() {
        return new NotFound(Message.of(Plans.class, "plan.gone"));
    }
}
