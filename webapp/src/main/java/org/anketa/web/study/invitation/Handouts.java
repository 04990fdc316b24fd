package org.anketa.web.study.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;

/**
 * What can be printed now. The store has hashes of tokens only, so a letter can be made for as long as its token is
 * remembered: here, in memory, for an hour, by the user who issued it. Reloading a page or coming back to it makes no
 * letter invalid.
 */
public final class Handouts {

    static final Duration KEPT = Duration.ofHours(1);

    private final Clock clock;
    private final Map<UUID, Handout> handouts = new LinkedHashMap<>();

    public Handouts(Clock clock) {
        this.clock = clock;
    }

    synchronized Handout add(UUID studyId, UUID waveId, String owner, boolean open, List<IssuedLink> links) {
        forgetOld();
        Instant until = clock.instant().plus(KEPT);
        Handout handout = new Handout(UUID.randomUUID(), studyId, waveId, owner, open, links, until);
        handouts.put(handout.id(), handout);
        return handout;
    }

    /**
     * The handout of that id.
     *
     * @throws NotFound if there is none, it is forgotten, or it is somebody else's
     */
    synchronized Handout get(UUID id, UUID studyId, String owner) {
        forgetOld();
        Handout handout = handouts.get(id);
        if (handout == null
                || !handout.owner().equals(owner)
                || !handout.studyId().equals(studyId)) {
            throw new NotFound(Message.of(Handouts.class, "handout.gone"));
        }
        return handout;
    }

    /** A user's handouts of a study, the newest last. */
    public synchronized List<Handout> list(UUID studyId, String owner) {
        forgetOld();
        return handouts.values().stream()
                .filter(handout -> handout.studyId().equals(studyId))
                .filter(handout -> handout.owner().equals(owner))
                .toList();
    }

    private void forgetOld() {
        Instant now = clock.instant();
        handouts.values().removeIf(handout -> handout.until().isBefore(now));
    }
}
