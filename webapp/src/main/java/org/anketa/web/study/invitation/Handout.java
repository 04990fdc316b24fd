package org.anketa.web.study.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anketa.fieldwork.IssuedLink;

/**
 * Links that were just issued, with their tokens, ready to be printed.
 *
 * @param open whether it is one open link; otherwise they are persons'
 * @param until when it is forgotten
 */
public record Handout(UUID id, UUID studyId, UUID waveId, boolean open, List<IssuedLink> links, Instant until) {

    public Handout {
        links = List.copyOf(links);
    }
}
