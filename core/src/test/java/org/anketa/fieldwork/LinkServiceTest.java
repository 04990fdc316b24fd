package org.anketa.fieldwork;

import static org.anketa.fieldwork.FieldworkFixtures.RUSSIAN;
import static org.anketa.fieldwork.FieldworkFixtures.change;
import static org.anketa.fieldwork.FieldworkFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

@BothDatabases
class LinkServiceTest {

    private final FieldworkFixtures fieldwork;
    private final LinkService links;
    private final Study study;
    private final UUID wave;
    private final UUID unit;

    LinkServiceTest(DatabaseKind kind) {
        fieldwork = new FieldworkFixtures(TestDatabases.empty(kind));
        links = fieldwork.links;
        study = fieldwork.openStudy(Regime.PSEUDONYMOUS);
        wave = fieldwork.waveOf(study);
        unit = fieldwork.unit("Finance");
    }

    private Link.Status statusOf(String token) {
        return links.getLink(token).status();
    }

    @Test
    void personsAreInvitedOnceAndInTheirOrder() {
        List<UUID> persons = List.of(fieldwork.person(unit, "Zoe"), fieldwork.person(unit, "Ann"));

        List<IssuedLink> issued = links.invite(wave, List.of(persons.get(0), persons.get(1), persons.get(0)));
        List<IssuedLink> more = links.invite(wave, List.of(persons.get(1), fieldwork.person(unit, "Bea")));

        assertThat(issued).extracting(link -> link.invitation().personId()).containsExactlyElementsOf(persons);
        assertThat(issued).extracting(link -> link.invitation().unitId()).containsOnly(unit);
        assertThat(more).hasSize(1);
        assertThat(statusOf(issued.get(0).token())).isEqualTo(Link.Status.READY);
    }

    @Test
    void invitationsAreListedByUnitAndNameAfterOpenLinks() {
        UUID archive = fieldwork.unit("Archive");
        List<UUID> persons =
                List.of(fieldwork.person(unit, "Bea"), fieldwork.person(unit, "Ann"), fieldwork.person(archive, "Zoe"));
        links.invite(wave, persons);
        Invitation open = links.issueOpenLink(wave).invitation();

        assertThat(links.listInvitations(wave).get(0)).isEqualTo(open);
        assertThat(links.listInvitations(wave))
                .extracting(Invitation::personId)
                .containsExactly(null, persons.get(2), persons.get(1), persons.get(0));
    }

    @Test
    void whoHasLeftOrIsUnknownIsNotInvited() {
        UUID left = fieldwork.person(unit, "Ann");
        fieldwork.leave(left);
        UUID here = fieldwork.person(unit, "Bea");

        assertThatThrownBy(() -> links.invite(wave, List.of(here, left)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 of 2");
        assertThatThrownBy(() -> links.invite(wave, List.of(UUID.randomUUID()))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> links.invite(UUID.randomUUID(), List.of(here))).isInstanceOf(NotFound.class);
        assertThat(links.listInvitations(wave)).isEmpty();
    }

    @Test
    void theStoreHasNoToken() {
        String token = links.issueOpenLink(wave).token();

        assertThat(token).matches("[0-9a-hjkmnp-tv-z]{26}");
        assertThat(fieldwork.rows("invitation").toString())
                .doesNotContain(token)
                .contains(Token.hash(token));
    }

    @Test
    void aTokenMayBeTypedCarelessly() {
        String token = links.issueOpenLink(wave).token();
        String typed = token.toUpperCase(Locale.ROOT).replace('0', 'O').replace('1', 'I');

        assertThat(links.getLink(typed.substring(0, 13) + " - " + typed.substring(13))
                        .isReady())
                .isTrue();
        assertThatThrownBy(() -> links.getLink(token.substring(1))).isInstanceOf(NotFound.class);
    }

    @Test
    void aRenewedLinkEndsTheOldOneAndItsDraft() {
        List<IssuedLink> issued =
                links.invite(wave, List.of(fieldwork.person(unit, "Ann"), fieldwork.person(unit, "Bea")));
        String old = issued.get(0).token();
        fieldwork.answering.save(old, change(fieldwork.answering.getDraft(old, RUSSIAN), "{'reads': 'yes'}"));
        fieldwork.answering.store(issued.get(1).token(), UUID.randomUUID(), RUSSIAN, json("{'reads': 'yes'}"));

        List<IssuedLink> renewed = links.renew(
                wave,
                List.of(
                        issued.get(1).invitation().id(),
                        UUID.randomUUID(),
                        issued.get(0).invitation().id()));

        assertThat(renewed)
                .extracting(IssuedLink::invitation)
                .containsExactly(issued.get(0).invitation());
        assertThatThrownBy(() -> links.getLink(old)).isInstanceOf(NotFound.class);
        String token = renewed.get(0).token();
        assertThat(links.getLink(token).invitation().state()).isEqualTo(InvitationState.INVITED);
        assertThat(fieldwork.answering.getDraft(token, RUSSIAN).revision()).isZero();
        assertThat(fieldwork.rows("draft")).isEmpty();
    }

    @Test
    void whatWasBegunByAnOpenLinkGoesOnWhenTheLinkIsRenewed() {
        IssuedLink open = links.issueOpenLink(wave);
        String own = fieldwork.answering.begin(open.token(), RUSSIAN);
        links.renew(wave, List.of(open.invitation().id()));

        assertThat(statusOf(own)).isEqualTo(Link.Status.READY);
        assertThatThrownBy(() -> links.getLink(open.token())).isInstanceOf(NotFound.class);
    }

    @Test
    void aRevokedLinkEndsAndItsPersonCanBeInvitedAnew() {
        UUID person = fieldwork.person(unit, "Ann");
        IssuedLink link = links.invite(wave, List.of(person)).get(0);
        links.revoke(link.invitation().id());
        assertThat(statusOf(link.token())).isEqualTo(Link.Status.REVOKED);

        List<IssuedLink> again = links.invite(wave, List.of(person));

        assertThat(again).extracting(IssuedLink::invitation).containsExactly(link.invitation());
        assertThat(statusOf(again.get(0).token())).isEqualTo(Link.Status.READY);
        assertThatThrownBy(() -> links.revoke(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void aUsedLinkStaysUsedWhenItIsRevoked() {
        IssuedLink link =
                links.invite(wave, List.of(fieldwork.person(unit, "Ann"))).get(0);
        fieldwork.answering.store(link.token(), UUID.randomUUID(), RUSSIAN, json("{'reads': 'yes'}"));
        links.revoke(link.invitation().id());

        assertThat(statusOf(link.token())).isEqualTo(Link.Status.USED);
    }

    @Test
    void oneCanAnswerWhileStudyAndWaveAreOpen() {
        Study prepared = fieldwork.studies.create(fieldwork.newStudy(Regime.ANONYMOUS), "librarian");
        UUID dated = fieldwork.studies.listWaves(prepared.id()).get(0).id();
        fieldwork.studies.changeWave(dated, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 31));
        String token = links.issueOpenLink(dated).token();
        assertThat(statusOf(token)).isEqualTo(Link.Status.EARLY);

        fieldwork.studies.open(prepared.id());
        assertThat(statusOf(token)).isEqualTo(Link.Status.EARLY);
        fieldwork.clock.set("2026-03-20T00:00:00Z");
        assertThat(statusOf(token)).isEqualTo(Link.Status.READY);
        fieldwork.clock.set("2026-03-31T23:59:59Z");
        assertThat(statusOf(token)).isEqualTo(Link.Status.READY);
        fieldwork.clock.set("2026-04-01T00:00:00Z");
        assertThat(statusOf(token)).isEqualTo(Link.Status.OVER);
        assertThatThrownBy(() -> fieldwork.answering.begin(token, RUSSIAN)).isInstanceOf(LinkRefusal.class);
    }

    @Test
    void aClosedStudyCanBeOpenedAgainWithItsDrafts() {
        String token = fieldwork.personalToken(study);
        fieldwork.answering.save(token, change(fieldwork.answering.getDraft(token, RUSSIAN), "{'reads': 'yes'}"));
        fieldwork.studies.close(study.id());
        assertThat(statusOf(token)).isEqualTo(Link.Status.OVER);

        fieldwork.studies.open(study.id());

        assertThat(fieldwork.answering.getDraft(token, RUSSIAN).revision()).isEqualTo(1);
    }

    @Test
    void aThousandPersonsAreInvitedAtOnce() {
        List<UUID> persons = fieldwork.persons(unit, 1_000);

        List<IssuedLink> issued = links.invite(wave, persons);

        assertThat(issued).extracting(link -> link.invitation().personId()).containsExactlyElementsOf(persons);
        assertThat(issued.stream().map(IssuedLink::token).distinct()).hasSize(1_000);
    }
}
