package org.anketa.web.boot;

import static org.anketa.fieldwork.FieldworkFixtures.RUSSIAN;
import static org.anketa.fieldwork.FieldworkFixtures.change;
import static org.anketa.fieldwork.FieldworkFixtures.form;
import static org.anketa.fieldwork.FieldworkFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.Link;
import org.anketa.fieldwork.LinkRefusal;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.StaleDraft;
import org.anketa.fieldwork.Study;
import org.anketa.people.PersonDetails;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Answering and its results at two nodes that share a PostgreSQL: whatever is stored or changed at the one holds at the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesAnsweringTest {

    private static final ObjectNode ANSWERS = json("{'reads': 'yes', 'what': 'Laws'}");

    private final TwoNodes nodes = new TwoNodes();
    private final Services one = nodes.one;
    private final Services two = nodes.two;

    @AfterAll
    void stop() {
        nodes.close();
    }

    private Study prepared(Regime regime) {
        return one.studies()
                .create(
                        new NewStudy(LocalizedText.of("Reading"), form(), regime, Study.USUAL_CELL, null, null, false),
                        "librarian");
    }

    private Study open(Regime regime) {
        return one.studies().open(prepared(regime).id());
    }

    private UUID wave(Study study) {
        return one.studies().listWaves(study.id()).get(0).id();
    }

    private String personalToken(Study study) {
        UUID unit = one.people()
                .addUnit(LocalizedText.of("Unit " + study.id()), null)
                .id();
        PersonDetails ann = new PersonDetails(unit, "Ann", "", null, "", "", null);
        return one.links()
                .invite(wave(study), List.of(one.people().addPerson(ann).id()))
                .get(0)
                .token();
    }

    private String openToken(Study study) {
        return one.links().issueOpenLink(wave(study)).token();
    }

    private static Draft save(Services node, String token, Draft draft, String answers) {
        return node.answering().save(token, change(draft, answers));
    }

    private static void assertStatus(Link.Status status, Services node, String token) {
        assertThatThrownBy(() -> node.answering().store(token, UUID.randomUUID(), RUSSIAN, ANSWERS))
                .isInstanceOfSatisfying(
                        LinkRefusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    @Test
    void aDraftBegunAtOneIsContinuedAtTheOther() {
        Study study = open(Regime.PSEUDONYMOUS);
        for (String token : List.of(personalToken(study), one.answering().begin(openToken(study), RUSSIAN))) {
            save(one, token, one.answering().getDraft(token, RUSSIAN), "{'reads': 'yes'}");
            Draft there = two.answering().getDraft(token, RUSSIAN);
            assertThat(there.revision()).isOne();
            save(two, token, there, "{'reads': 'yes', 'what': 'Laws'}");
            Draft here = one.answering().getDraft(token, RUSSIAN);
            one.answering().submit(token, here.responseId());
            // As somebody repeats it who was not answered.
            two.answering().submit(token, here.responseId());
            assertThat(two.responses().getResponse(here.responseId()).answers().toString())
                    .contains("Laws");
        }
        assertThat(two.data().getData(study.id()).rows()).isEqualTo(2);
    }

    @Test
    void ofTwoWindowsAtTwoNodesOneIsToldOfTheOther() {
        String token = personalToken(open(Regime.NAMED));
        Draft here = one.answering().getDraft(token, RUSSIAN);
        Draft there = two.answering().getDraft(token, RUSSIAN);
        Draft saved = save(one, token, here, "{'reads': 'yes', 'what': 'Laws'}");
        assertThatThrownBy(() -> save(two, token, there, "{'reads': 'no'}"))
                .isInstanceOfSatisfying(
                        StaleDraft.class,
                        stale -> assertThat(stale.current().answers()).isEqualTo(saved.answers()));
    }

    @Test
    void theSameResponseSentToBothAtOnceIsStoredOnce() throws Exception {
        Study study = open(Regime.ANONYMOUS);
        String token = openToken(study);
        for (int round = 0; round < 5; round++) {
            UUID id = UUID.randomUUID();
            assertThat(TwoNodes.atOnce(
                            3,
                            () -> one.answering().store(token, id, RUSSIAN, ANSWERS),
                            () -> two.answering().store(token, id, RUSSIAN, ANSWERS)))
                    .containsOnly(true, false)
                    .containsOnlyOnce(true);
        }
        assertThat(two.data().getData(study.id()).rows()).isEqualTo(5);
    }

    @Test
    void aStudyClosedAtOneTakesNothingAtTheOther() {
        Study study = open(Regime.ANONYMOUS);
        String token = openToken(study);
        two.answering().store(token, UUID.randomUUID(), RUSSIAN, ANSWERS);
        one.studies().close(study.id());
        assertStatus(Link.Status.OVER, two, token);
        two.studies().open(study.id());
        one.answering().store(token, UUID.randomUUID(), RUSSIAN, ANSWERS);
        LocalDate today = LocalDate.now(nodes.clock);
        two.studies().changeWave(wave(study), null, today.minusDays(1));
        assertStatus(Link.Status.OVER, one, token);
        one.studies().changeWave(wave(study), today.plusDays(1), null);
        assertStatus(Link.Status.EARLY, two, token);
    }

    @Test
    void aFormReplacedAtOneIsAskedByTheOther() {
        Study study = prepared(Regime.ANONYMOUS);
        two.forms().getForm(two.studies().getStudy(study.id()).formVersionId());
        String more = ", {'type': 'text', 'name': 'more', 'label': {'en': 'More', 'ru': 'Ещё'}}".replace('\'', '"');
        one.studies().replaceForm(study.id(), form("2", more));
        one.studies().open(study.id());
        String draft = two.answering().begin(openToken(study), RUSSIAN);
        assertThat(two.answering().getDraft(draft, RUSSIAN).form().form().version())
                .isEqualTo("2");
    }

    @Test
    void resultsAtOneCountWhatWasStoredAtTheOther() {
        Study study = open(Regime.ANONYMOUS);
        String token = openToken(study);
        for (int stored = 1; stored <= 3; stored++) {
            (stored % 2 == 0 ? one : two).answering().store(token, UUID.randomUUID(), RUSSIAN, ANSWERS);
            assertThat(one.data().getData(study.id()).rows()).isEqualTo(stored);
            assertThat(two.data().getData(study.id()).rows()).isEqualTo(stored);
            assertThat(one.data().getData(study.id()).revision())
                    .isEqualTo(two.data().getData(study.id()).revision());
        }
    }
}
