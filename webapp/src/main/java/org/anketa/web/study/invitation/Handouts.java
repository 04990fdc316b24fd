package org.anketa.web.study.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.workspace.Piece;
import org.anketa.workspace.Workspace;

/**
 * What can be printed now. The store has hashes of tokens only, so a letter can be made for as long as its token is
 * remembered: in the workspace of the user who issued it, where nobody else can read it, for an hour. Reloading a page or
 * coming back to it makes no letter invalid.
 */
public final class Handouts {

    static final Duration KEPT = Duration.ofHours(1);

    private static final String KIND = "handout";

    private final Clock clock;

    public Handouts(Clock clock) {
        this.clock = clock;
    }

    Handout add(Workspace workspace, UUID studyId, UUID waveId, boolean open, List<IssuedLink> links) {
        Instant until = clock.instant().plus(KEPT);
        Handout handout = new Handout(UUID.randomUUID(), studyId, waveId, open, links, until);
        workspace.keep(new Piece(handout.id(), KIND, studyId, HandoutJson.write(handout), until));
        return handout;
    }

    /**
     * The handout of that id.
     *
     * @throws NotFound if there is none, it is forgotten, or it is somebody else's
     */
    Handout get(Workspace workspace, UUID id, UUID studyId) {
        return workspace
                .find(KIND, id)
                .filter(piece -> piece.subject().equals(studyId))
                .map(HandoutJson::read)
                .orElseThrow(() -> new NotFound(Message.of(Handouts.class, "handout.gone")));
    }

    /** The handouts of a study, the newest last. */
    public List<Handout> list(Workspace workspace, UUID studyId) {
        return workspace.list(KIND, studyId).stream().map(HandoutJson::read).toList();
    }
}
