package org.anketa.web.study.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.fieldwork.Invitation;
import org.anketa.fieldwork.InvitationState;
import org.anketa.fieldwork.LinkService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.Unit;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyFrame;

/** Shows whom a wave of a study invites, and what has come of it. */
public final class InvitationPages {

    private final Pages pages;
    private final StudyService studies;
    private final LinkService links;
    private final PeopleService people;
    private final Handouts handouts;

    public InvitationPages(
            Pages pages, StudyService studies, LinkService links, PeopleService people, Handouts handouts) {
        this.pages = pages;
        this.studies = studies;
        this.links = links;
        this.people = people;
        this.handouts = handouts;
    }

    Response show(int status, HttpServletRequest request, Study study, Wave wave, Problems problems, boolean revoked) {
        View view = View.of(request, InvitationPages.class);
        List<Invitation> all = links.listInvitations(wave.id());
        Set<UUID> invited =
                all.stream().map(Invitation::personId).filter(Objects::nonNull).collect(Collectors.toSet());
        InvitationsView page = new InvitationsView(
                StudyFrame.of(study, view, request),
                studies.listWaves(study.id()),
                wave,
                invited(all, view),
                openLinks(all),
                PeopleTree.of(people, invited, view.language()),
                handouts.list(Visitor.workspace(request), study.id()),
                problems,
                revoked);
        return pages.show(status, "study/invitations.jte", view, Map.of("page", page));
    }

    private static List<Invitation> openLinks(List<Invitation> all) {
        return all.stream()
                .filter(Invitation::isOpen)
                .filter(invitation -> invitation.state() != InvitationState.REVOKED)
                .toList();
    }

    private List<Invited> invited(List<Invitation> all, View view) {
        Map<UUID, Person> persons = people.findPersons(
                all.stream().map(Invitation::personId).filter(Objects::nonNull).toList());
        Map<UUID, Unit> units = people.listUnits().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        Map<String, List<Invited.Guest>> byUnit = new LinkedHashMap<>();
        for (Invitation invitation : all) {
            Person person = invitation.personId() == null ? null : persons.get(invitation.personId());
            if (person != null) {
                Unit unit =
                        units.get(invitation.unitId() == null ? person.details().unitId() : invitation.unitId());
                byUnit.computeIfAbsent(unit == null ? "" : view.say(unit.name()), name -> new ArrayList<>())
                        .add(new Invited.Guest(
                                invitation.id(),
                                person.details().name(),
                                person.details().post(),
                                invitation.state()));
            }
        }
        return byUnit.entrySet().stream()
                .map(unit -> new Invited(unit.getKey(), unit.getValue()))
                .toList();
    }
}
