package org.anketa.fieldwork;

import java.time.Clock;
import java.time.LocalDate;

/**
 * What was found by a token.
 *
 * @param begun whether it is a token that {@link AnsweringService#begin} gave, and the link the open one behind it
 * @param spent whether what was begun has been submitted
 */
record FoundLink(Study study, Wave wave, Invitation invitation, boolean begun, boolean spent) {

    /** Where somebody who has the token stands today. */
    Link link(Clock clock) {
        return new Link(study, wave, invitation, status(LocalDate.now(clock)));
    }

    /** The link, if one can answer by it today. */
    Link ready(Clock clock) {
        Link link = link(clock);
        if (!link.isReady()) {
            throw new LinkRefusal(link.status());
        }
        return link;
    }

    private Link.Status status(LocalDate today) {
        InvitationState state = invitation.state();
        if (spent || state == InvitationState.COMPLETED) {
            return Link.Status.USED;
        }
        if (state == InvitationState.REVOKED || state == InvitationState.REFUSED) {
            return Link.Status.REVOKED;
        }
        if (study.state() == StudyState.CLOSED || (wave.closes() != null && today.isAfter(wave.closes()))) {
            return Link.Status.OVER;
        }
        return study.state() == StudyState.OPEN && wave.isOpenOn(today) ? Link.Status.READY : Link.Status.EARLY;
    }
}
