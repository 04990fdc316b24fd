package org.anketa.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anketa.form.Form;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.Planned;
import org.anketa.shared.LocalizedText;
import org.anketa.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/** Makes studies, opens and closes them. */
public final class StudyService {

    public StudyService(Database database, PublishedForms forms, Vocabularies vocabularies, Clock clock) {}

    /**
     * A study that is prepared, with its first wave.
     *
     * @param by the user's name
     * @throws org.anketa.form.InvalidForm with everything that is wrong with the form
     * @throws org.anketa.shared.Refusal if the title is blank, the minimum cell out of range, or it closes before it opens
     */
    public Study create(NewStudy study, String by) {
        return Planned.yet();
    }

    /**
     * The study of that id.
     *
     * @throws org.anketa.shared.NotFound if there is none
     */
    public Study getStudy(UUID id) {
        return Planned.yet();
    }

    public Optional<Study> findStudy(UUID id) {
        return Planned.yet();
    }

    /** All studies, the newest first. */
    public List<Study> listStudies() {
        return Planned.yet();
    }

    /** Lets people answer, for the first time or again. */
    public Study open(UUID id) {
        return Planned.yet();
    }

    /** Ends answering. */
    public Study close(UUID id) {
        return Planned.yet();
    }

    /**
     * Changes what may still be changed.
     *
     * @throws org.anketa.shared.Refusal if the regime would change after the first response
     */
    public Study change(UUID id, LocalizedText title, Regime regime, int minimumCell) {
        return Planned.yet();
    }

    /**
     * Asks another version of the form from now on. Drafts are carried over when they are opened; responses stay with the
     * version that they answered.
     *
     * @throws org.anketa.form.InvalidForm with everything that is wrong with it
     * @throws org.anketa.shared.Refusal if it is another form, by its id
     */
    public Study replaceForm(UUID id, Form form) {
        return Planned.yet();
    }

    /** The waves of a study by their numbers. */
    public List<Wave> listWaves(UUID studyId) {
        return Planned.yet();
    }

    /**
     * The wave of that id.
     *
     * @throws org.anketa.shared.NotFound if there is none
     */
    public Wave getWave(UUID id) {
        return Planned.yet();
    }

    /**
     * One more round of a study.
     *
     * @throws org.anketa.shared.Refusal if it closes before it opens
     */
    public Wave addWave(UUID studyId, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        return Planned.yet();
    }

    /**
     * Changes the dates of a wave.
     *
     * @throws org.anketa.shared.Refusal if it closes before it opens
     */
    public Wave changeWave(UUID waveId, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        return Planned.yet();
    }
}
