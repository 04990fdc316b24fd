package org.anketa.fieldwork;

import static org.anketa.fieldwork.FieldworkFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.form.BuiltInForms;
import org.anketa.form.InvalidForm;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

@BothDatabases
class StudyServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private final FieldworkFixtures fieldwork;
    private final StudyService studies;

    StudyServiceTest(DatabaseKind kind) {
        fieldwork = new FieldworkFixtures(TestDatabases.empty(kind));
        studies = fieldwork.studies;
    }

    private static NewStudy with(LocalizedText title, int minimumCell) {
        return new NewStudy(title, FieldworkFixtures.form(), Regime.NAMED, minimumCell, FIRST, LAST, true);
    }

    @Test
    void aStudyIsKeptAsItWasMade() {
        Study made = studies.create(with(LocalizedText.of(" Reading ", "Чтение"), 3), "librarian");

        assertThat(studies.getStudy(made.id())).isEqualTo(made);
        assertThat(made.title()).isEqualTo(LocalizedText.of("Reading", "Чтение"));
        assertThat(made.state()).isEqualTo(StudyState.PREPARED);
        assertThat(made.simulated()).isTrue();
        assertThat(made.createdBy()).isEqualTo("librarian");
        assertThat(studies.listWaves(made.id())).singleElement().satisfies(wave -> {
            assertThat(wave.number()).isEqualTo(1);
            assertThat(wave.opens()).isEqualTo(FIRST);
            assertThat(wave.closes()).isEqualTo(LAST);
        });
    }

    @Test
    void whereEverybodyIsMadeUpEveryStudyIsSimulated() {
        NewStudy study = fieldwork.newStudy(Regime.NAMED);

        assertThat(study.simulated()).isFalse();
        assertThat(studies.create(study, "librarian").simulated()).isFalse();
        Study made = studies.ofSimulation().create(study, "librarian");
        assertThat(studies.getStudy(made.id()).simulated()).isTrue();
    }

    @Test
    void aTitleInAnotherLanguageServesEverybody() {
        Study made = studies.create(with(new LocalizedText(Map.of("de", "Lesen")), 5), "librarian");

        assertThat(studies.getStudy(made.id()).title().in(Locale.ENGLISH)).isEqualTo("Lesen");
    }

    @Test
    void studiesAreListedFromTheNewest() {
        Study older = studies.create(fieldwork.newStudy(Regime.NAMED), "librarian");
        fieldwork.clock.advance(Duration.ofMinutes(1));
        Study newer = studies.create(fieldwork.newStudy(Regime.ANONYMOUS), "librarian");

        assertThat(studies.listStudies()).containsExactly(newer, older);
    }

    @Test
    void equalFormsAreKeptOnce() {
        Study one = studies.create(fieldwork.newStudy(Regime.NAMED), "librarian");
        Study other = studies.create(fieldwork.newStudy(Regime.NAMED), "librarian");

        assertThat(one.formVersionId()).isEqualTo(other.formVersionId());
        assertThat(fieldwork.rows("form_version")).hasSize(1);
    }

    @Test
    void aPublishedFormIsTheSameWhereverItIsReadAgain() {
        BuiltInForms.listIds().forEach(id -> {
            NewStudy study = new NewStudy(
                    LocalizedText.of(id), BuiltInForms.find(id).orElseThrow(), Regime.NAMED, 5, null, null, false);
            UUID version = studies.create(study, "librarian").formVersionId();

            PublishedForms elsewhere = new PublishedForms(fieldwork.database);
            assertThat(elsewhere.getForm(version).form()).isEqualTo(study.form());
            assertThat(elsewhere.getForm(version)).isSameAs(elsewhere.getForm(version));
        });
    }

    @Test
    void badStudiesAreRefused() {
        assertThatThrownBy(() -> studies.create(with(LocalizedText.of(" "), 5), "librarian"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no title");
        assertThatThrownBy(() -> studies.create(with(LocalizedText.of("a".repeat(301)), 5), "librarian"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("300 characters");
        assertThatThrownBy(() -> studies.create(with(LocalizedText.of("Reading"), 2), "librarian"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("from 3 to 10, not 2");
        assertThatThrownBy(() -> studies.create(
                        new NewStudy(
                                LocalizedText.of("Reading"),
                                FieldworkFixtures.form("1", ", {\"type\": \"text\", \"name\": \"reads\"}"),
                                Regime.NAMED,
                                5,
                                null,
                                null,
                                false),
                        "librarian"))
                .isInstanceOf(InvalidForm.class);
        assertThat(studies.listStudies()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> studies.getStudy(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> studies.open(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> studies.getWave(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fieldwork.forms.getForm(UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRegimeIsFixedFromTheFirstResponseOn() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        studies.change(study.id(), study.title(), Regime.PSEUDONYMOUS, 4);
        fieldwork.answering.store(
                fieldwork.openToken(study), UUID.randomUUID(), Locale.ENGLISH, json("{'reads': 'no'}"));

        assertThatThrownBy(() -> studies.change(study.id(), study.title(), Regime.NAMED, 4))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has responses");
        Study renamed = studies.change(study.id(), LocalizedText.of("Renamed"), Regime.PSEUDONYMOUS, 7);
        assertThat(renamed.title()).isEqualTo(LocalizedText.of("Renamed"));
        assertThat(renamed.minimumCell()).isEqualTo(7);
    }

    @Test
    void theDatabaseItselfKeepsTheRegimeOfAStudyWithResponses() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        fieldwork.answering.store(
                fieldwork.openToken(study), UUID.randomUUID(), Locale.ENGLISH, json("{'reads': 'no'}"));

        assertThatThrownBy(
                        () -> fieldwork.database.write(handle -> handle.execute("update study set regime = 'named'")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> fieldwork.database.write(
                        handle -> handle.execute("update response set submitted_at = current_timestamp")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void anotherFormDoesNotReplaceTheFormOfAStudy() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);

        assertThatThrownBy(() -> studies.replaceForm(
                        study.id(), BuiltInForms.find("resident").orElseThrow()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“small”");
        Study replaced = studies.replaceForm(study.id(), FieldworkFixtures.form("2", ""));
        assertThat(fieldwork.forms.getForm(replaced.formVersionId()).form().version())
                .isEqualTo("2");
    }

    @Test
    void wavesAreNumbered() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        Wave second = studies.addWave(study.id(), FIRST, null);
        Wave changed = studies.changeWave(second.id(), null, LAST);

        assertThat(second.number()).isEqualTo(2);
        assertThat(studies.getWave(second.id())).isEqualTo(changed);
        assertThat(studies.listWaves(study.id())).extracting(Wave::number).containsExactly(1, 2);
        assertThatThrownBy(() -> studies.addWave(study.id(), LAST, FIRST)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> studies.changeWave(second.id(), LAST, FIRST)).isInstanceOf(Refusal.class);
    }
}
