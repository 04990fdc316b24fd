package org.anketa.web.study.invitation;

import java.util.List;
import org.anketa.fieldwork.Invitation;
import org.anketa.fieldwork.Wave;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyFrame;

/**
 * What the page of a study's invitations shows.
 *
 * @param waves all of them; one of them is shown
 * @param openLinks those that were not taken back
 * @param tree who can still be invited
 * @param handouts what can be printed now
 */
public record InvitationsView(
        StudyFrame frame,
        List<Wave> waves,
        Wave wave,
        List<Invited> invited,
        List<Invitation> openLinks,
        PeopleTree tree,
        List<Handout> handouts,
        Problems problems,
        boolean revoked) {

    public InvitationsView {
        waves = List.copyOf(waves);
        invited = List.copyOf(invited);
        openLinks = List.copyOf(openLinks);
        handouts = List.copyOf(handouts);
    }

    /** How many have not answered and can get new letters. */
    public long waiting() {
        return invited.stream()
                .flatMap(unit -> unit.guests().stream())
                .filter(Invited.Guest::isWaiting)
                .count();
    }

    /** How many are invited. */
    public int count() {
        return invited.stream().mapToInt(unit -> unit.guests().size()).sum();
    }
}
