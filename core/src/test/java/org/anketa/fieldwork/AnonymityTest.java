package org.anketa.fieldwork;

import static org.anketa.fieldwork.FieldworkFixtures.RUSSIAN;
import static org.anketa.fieldwork.FieldworkFixtures.change;
import static org.anketa.fieldwork.FieldworkFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.junit.jupiter.api.Test;

/** After a submission in an anonymous study nothing in the database joins the response to its link. */
@BothDatabases
class AnonymityTest {

    private static final String ANSWERS = "{'reads': 'yes', 'what': 'Laws', 'agree': 'yes'}";

    private final FieldworkFixtures fieldwork;
    private final Study study;
    private final List<IssuedLink> personal;

    AnonymityTest(DatabaseKind kind) {
        fieldwork = new FieldworkFixtures(TestDatabases.empty(kind));
        study = fieldwork.openStudy(Regime.ANONYMOUS);
        personal = fieldwork.links.invite(fieldwork.waveOf(study), fieldwork.persons(fieldwork.unit("Finance"), 4));
    }

    private UUID start(String token) {
        Draft draft = fieldwork.answering.getDraft(token, RUSSIAN);
        return fieldwork.answering.save(token, change(draft, ANSWERS)).responseId();
    }

    /** What remains of it, with what was there before taken out. */
    private Map<String, List<Map<String, Object>>> addedBy(Runnable submission) {
        WholeDatabase before = WholeDatabase.of(fieldwork.database);
        submission.run();
        return before.added(WholeDatabase.of(fieldwork.database));
    }

    private static void assertOnlyAResponse(Map<String, List<Map<String, Object>>> added) {
        assertThat(added.keySet()).containsExactly("response");
        assertThat(added.get("response"))
                .singleElement()
                .satisfies(response -> assertThat(response)
                        .containsEntry("invitation_id", null)
                        .containsEntry("person_id", null)
                        .containsEntry("unit_id", null)
                        .containsEntry("interviewer", null)
                        .containsEntry("submitted_at", null));
    }

    @Test
    void aSubmittedDraftLeavesAResponseAndChangesNoOtherRow() {
        String token = personal.get(0).token();
        UUID id = start(token);
        assertOnlyAResponse(addedBy(() -> fieldwork.answering.submit(token, id)));
    }

    @Test
    void aResponseOfAProgramLeavesItselfAndChangesNoOtherRow() {
        start(personal.get(1).token());
        assertOnlyAResponse(addedBy(
                () -> fieldwork.answering.store(personal.get(1).token(), UUID.randomUUID(), RUSSIAN, json(ANSWERS))));
    }

    @Test
    void whatWasBegunByAnOpenLinkLeavesAResponseAndChangesNoOtherRow() {
        String token = fieldwork.answering.begin(fieldwork.openToken(study), RUSSIAN);
        UUID id = start(token);
        assertOnlyAResponse(addedBy(() -> fieldwork.answering.submit(token, id)));
    }

    @Test
    void noTableHasBothAResponseAndALink() {
        UUID unsubmitted = start(personal.get(2).token());
        String own = fieldwork.answering.begin(fieldwork.openToken(study), RUSSIAN);
        for (String token : List.of(personal.get(0).token(), personal.get(1).token(), own)) {
            fieldwork.answering.submit(token, start(token));
        }

        WholeDatabase all = WholeDatabase.of(fieldwork.database);

        assertThat(all.tablesWith(unsubmitted)).isEmpty();
        assertThat(all.tablesWith("Laws")).containsExactly("response");
        for (Map<String, Object> response : fieldwork.rows("response")) {
            assertThat(all.tablesWith(String.valueOf(response.get("id")))).containsExactly("response");
            assertThat(all.tablesWith(String.valueOf(response.get("content_hash"))))
                    .containsExactly("response");
        }
        for (IssuedLink link : personal) {
            assertThat(all.tablesWith(link.token())).isEmpty();
            assertThat(all.tablesWith(Token.hash(link.token()))).doesNotContain("response");
            assertThat(all.tablesWith(link.invitation().id())).doesNotContain("response");
            assertThat(all.tablesWith(String.valueOf(link.invitation().personId())))
                    .doesNotContain("response", "consent");
        }
        assertThat(all.tablesWith(Token.hash(own))).containsExactly("begun_link");
    }

    @Test
    void noMomentIsKeptOfAnyoneWhoAnswers() {
        fieldwork.clock.advance(Duration.ofHours(1));
        Instant answering = fieldwork.clock.instant();
        start(personal.get(2).token());
        for (IssuedLink link : personal.subList(0, 2)) {
            fieldwork.answering.submit(link.token(), start(link.token()));
        }

        List<Instant> moments = WholeDatabase.of(fieldwork.database)
                .values()
                .flatMap(value -> value instanceof Timestamp moment
                        ? List.of(moment.toInstant()).stream()
                        : value instanceof OffsetDateTime moment
                                ? List.of(moment.toInstant()).stream()
                                : List.<Instant>of().stream())
                .toList();
        assertThat(moments).isNotEmpty().allMatch(moment -> moment.isBefore(answering));
    }

    @Test
    void thePlaceOfAResponseInTheListTellsNothingOfWhenItCame() {
        String open = fieldwork.openToken(study);
        for (int i = 0; i < 12; i++) {
            UUID numbered = new UUID(0x4000, 0x8000_0000_0000_0000L + i);
            fieldwork.answering.store(open, numbered, RUSSIAN, json("{'reads': 'yes', 'age': %d}".formatted(20 + i)));
        }

        List<UUID> listed = new ArrayList<>();
        fieldwork.responses.forEach(study.id(), response -> listed.add(response.id()));

        assertThat(listed).hasSize(12).isNotEqualTo(listed.stream().sorted().toList());
        assertThat(fieldwork.rows("response").stream()
                        .sorted(Comparator.comparing(row -> String.valueOf(row.get("content_hash"))))
                        .map(row -> row.get("id")))
                .containsExactlyElementsOf(listed);
    }

    @Test
    void anInterviewLeavesNothingThatTellsWhoseItWas() {
        UUID invitation = personal.get(3).invitation().id();
        Draft draft = fieldwork.interviews.getDraft(invitation, RUSSIAN);
        UUID id = fieldwork
                .interviews
                .save(invitation, change(draft, ANSWERS), "interviewer")
                .responseId();

        assertOnlyAResponse(addedBy(() -> fieldwork.interviews.submit(invitation, id, "interviewer")));
        assertThat(WholeDatabase.of(fieldwork.database).tablesWith("interviewer"))
                .isEmpty();
        assertThat(Set.copyOf(WholeDatabase.of(fieldwork.database).tablesWith(id)))
                .containsExactly("response");
    }
}
