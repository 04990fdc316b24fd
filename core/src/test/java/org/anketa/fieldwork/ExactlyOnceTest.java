package org.anketa.fieldwork;

import static org.anketa.fieldwork.FieldworkFixtures.RUSSIAN;
import static org.anketa.fieldwork.FieldworkFixtures.change;
import static org.anketa.fieldwork.FieldworkFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.junit.jupiter.api.Test;

/** Whatever comes at the same time, a response is stored once, and everybody is told the truth. */
@BothDatabases
class ExactlyOnceTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 10;
    private static final ObjectNode ANSWERS = json("{'reads': 'yes', 'what': 'Laws'}");

    private final FieldworkFixtures fieldwork;
    private final Study study;

    ExactlyOnceTest(DatabaseKind kind) {
        fieldwork = new FieldworkFixtures(TestDatabases.empty(kind));
        study = fieldwork.openStudy(Regime.PSEUDONYMOUS);
    }

    private String startedPersonally(String answers) {
        String token = fieldwork.personalToken(study);
        fieldwork.answering.save(token, change(fieldwork.answering.getDraft(token, RUSSIAN), answers));
        return token;
    }

    private static void assertUsed(Object result) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        LinkRefusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(Link.Status.USED));
    }

    @Test
    void theSameSentSeveralTimesIsStoredByOneOfThem() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            for (String token : List.of(fieldwork.openToken(study), fieldwork.personalToken(study))) {
                UUID id = UUID.randomUUID();
                List<Object> results =
                        Race.run(THREADS, i -> () -> fieldwork.answering.store(token, id, RUSSIAN, ANSWERS));
                assertThat(results).containsOnly(true, false).containsOnlyOnce(true);
            }
        }
        assertThat(fieldwork.rows("response")).hasSize(2 * ROUNDS);
    }

    @Test
    void differentContentUnderOneIdIsStoredOnceAndRefusedOtherwise() throws InterruptedException {
        String token = fieldwork.openToken(study);
        UUID id = UUID.randomUUID();

        List<Object> results = Race.run(
                THREADS,
                i -> () -> fieldwork.answering.store(
                        token, id, RUSSIAN, json("{'reads': 'yes', 'age': 2%d}".formatted(i))));

        assertThat(results).containsOnlyOnce(true);
        assertThat(results).filteredOn(result -> !result.equals(true)).hasOnlyElementsOfType(Conflict.class);
    }

    @Test
    void ofTwoResponsesByOnePersonalLinkOneWins() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            String token = fieldwork.personalToken(study);
            List<Object> results =
                    Race.run(2, i -> () -> fieldwork.answering.store(token, UUID.randomUUID(), RUSSIAN, ANSWERS));
            assertThat(results).containsOnlyOnce(true);
            assertUsed(results.get(results.get(0).equals(true) ? 1 : 0));
        }
        assertThat(fieldwork.rows("response")).hasSize(ROUNDS);
    }

    @Test
    void aDraftSubmittedTwiceAtOnceBecomesOneResponse() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            String token = startedPersonally("{'reads': 'yes'}");
            UUID id = fieldwork.answering.getDraft(token, RUSSIAN).responseId();
            List<Object> results = Race.run(THREADS, i -> () -> {
                fieldwork.answering.submit(token, id);
                return "received";
            });
            assertThat(results).containsOnly("received");
        }
        assertThat(fieldwork.rows("response")).hasSize(ROUNDS);
        assertThat(fieldwork.rows("draft")).isEmpty();
    }

    @Test
    void ofTwoTabsThatSaveAtOnceOneIsToldOfTheOther() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            String token = round % 2 == 0 ? fieldwork.personalToken(study) : startedPersonally("{'reads': 'no'}");
            Draft draft = fieldwork.answering.getDraft(token, RUSSIAN);
            List<Object> results = Race.run(
                    2, i -> () -> fieldwork.answering.save(token, change(draft, "{'what': 'tab %d'}".formatted(i))));

            int winner = results.get(0) instanceof Draft ? 0 : 1;
            Draft saved = (Draft) results.get(winner);
            assertThat(results.get(1 - winner))
                    .isInstanceOfSatisfying(
                            StaleDraft.class,
                            stale -> assertThat(stale.current().answers()).isEqualTo(saved.answers()));
            assertThat(saved.revision()).isEqualTo(draft.revision() + 1);
        }
    }

    @Test
    void whatWasSavedWhileSubmittingIsSubmittedOrRefused() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            String token = startedPersonally("{'reads': 'yes', 'age': 40}");
            Draft draft = fieldwork.answering.getDraft(token, RUSSIAN);
            List<Object> results = Race.run(2, i -> () -> {
                if (i == 0) {
                    return fieldwork.answering.save(token, change(draft, "{'reads': 'yes', 'age': 41}"));
                }
                fieldwork.answering.submit(token, draft.responseId());
                return "received";
            });

            boolean saved = results.get(0) instanceof Draft;
            boolean submitted = results.get(1).equals("received");
            String stored = fieldwork.rows("response").toString();
            if (saved && submitted) {
                assertThat(stored).contains("\"age\":41").doesNotContain("\"age\":40");
            } else if (submitted) {
                assertUsed(results.get(0));
                assertThat(stored).contains("\"age\":40");
            } else {
                assertThat(results.get(1)).isInstanceOf(StaleDraft.class);
                assertThat(fieldwork.answering.getDraft(token, RUSSIAN).revision())
                        .isEqualTo(2);
            }
            fieldwork.database.write(handle -> handle.execute("delete from response"));
        }
    }
}
