package org.anketa.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.form.Form;
import org.anketa.jdbc.Database;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/** Makes studies, opens and closes them. */
public final class StudyService {

    private static final int LONGEST_TITLE = 300;

    private final JdbiStudyRepository repository;
    private final PublishedForms forms;
    private final Vocabularies vocabularies;
    private final Clock clock;
    private final boolean simulated;

    public StudyService(Database database, PublishedForms forms, Vocabularies vocabularies, Clock clock) {
        this(new JdbiStudyRepository(database), forms, vocabularies, clock, false);
    }

    private StudyService(
            JdbiStudyRepository repository,
            PublishedForms forms,
            Vocabularies vocabularies,
            Clock clock,
            boolean simulated) {
        this.repository = repository;
        this.forms = forms;
        this.vocabularies = vocabularies;
        this.clock = clock;
        this.simulated = simulated;
    }

    /** The same where everybody is made up: every study that it creates is simulated, whatever was said of it. */
    public StudyService ofSimulation() {
        return new StudyService(repository, forms, vocabularies, clock, true);
    }

    /**
     * A study that is prepared, with its first wave.
     *
     * @param by the user's name
     * @throws org.anketa.form.InvalidForm with everything that is wrong with the form
     * @throws org.anketa.shared.Refusal if the title is blank, the minimum cell out of range, or it closes before it opens
     */
    public Study create(NewStudy study, String by) {
        checkTitle(study.title());
        checkMinimumCell(study.minimumCell());
        checkDates(study.opens(), study.closes());
        Study created = new Study(
                UUID.randomUUID(),
                StoredTitle.of(study.title()).text(),
                forms.publish(study.form(), vocabularies.current(), clock.instant()),
                study.regime(),
                study.minimumCell(),
                StudyState.PREPARED,
                simulated || study.simulated(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by);
        repository.add(created, new Wave(UUID.randomUUID(), created.id(), 1, study.opens(), study.closes()));
        return created;
    }

    /**
     * The study of that id.
     *
     * @throws org.anketa.shared.NotFound if there is none
     */
    public Study getStudy(UUID id) {
        return findStudy(id).orElseThrow(() -> new NotFound(Message.of(StudyService.class, "study.unknown")));
    }

    public Optional<Study> findStudy(UUID id) {
        return repository.find(id);
    }

    /** All studies, the newest first. */
    public List<Study> listStudies() {
        return repository.list();
    }

    /** Lets people answer, for the first time or again. */
    public Study open(UUID id) {
        repository.setState(id, StudyState.OPEN);
        return getStudy(id);
    }

    /** Ends answering. */
    public Study close(UUID id) {
        repository.setState(id, StudyState.CLOSED);
        return getStudy(id);
    }

    /**
     * Changes what may still be changed.
     *
     * @throws org.anketa.shared.Refusal if the title is blank, the minimum cell out of range, or the regime would change
     *     after the first response
     */
    public Study change(UUID id, LocalizedText title, Regime regime, int minimumCell) {
        checkTitle(title);
        checkMinimumCell(minimumCell);
        getStudy(id);
        if (!repository.change(id, StoredTitle.of(title), regime, minimumCell)) {
            throw refusal("regime.fixed");
        }
        return getStudy(id);
    }

    /**
     * Asks another version of the form from now on. Drafts are carried over when they are opened; responses stay with the
     * version that they answered.
     *
     * @throws org.anketa.form.InvalidForm with everything that is wrong with it
     * @throws org.anketa.shared.Refusal if it is another form, by its id
     */
    public Study replaceForm(UUID id, Form form) {
        String formId = forms.getForm(getStudy(id).formVersionId()).form().id();
        if (!formId.equals(form.id())) {
            throw refusal("form.other", "form", formId, "other", form.id());
        }
        repository.setForm(id, forms.publish(form, vocabularies.current(), clock.instant()));
        return getStudy(id);
    }

    /** The waves of a study by their numbers. */
    public List<Wave> listWaves(UUID studyId) {
        return repository.listWaves(studyId);
    }

    /** The waves of all studies, by study. */
    public Map<UUID, List<Wave>> listWaves() {
        return repository.listWaves().stream().collect(Collectors.groupingBy(Wave::studyId));
    }

    /**
     * The wave of that id.
     *
     * @throws org.anketa.shared.NotFound if there is none
     */
    public Wave getWave(UUID id) {
        return repository.findWave(id).orElseThrow(() -> new NotFound(Message.of(StudyService.class, "wave.unknown")));
    }

    /**
     * One more round of a study.
     *
     * @throws org.anketa.shared.Refusal if it closes before it opens
     */
    public Wave addWave(UUID studyId, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        checkDates(opens, closes);
        getStudy(studyId);
        int number = listWaves(studyId).stream().mapToInt(Wave::number).max().orElse(0) + 1;
        Wave wave = new Wave(UUID.randomUUID(), studyId, number, opens, closes);
        try {
            repository.add(wave);
            return wave;
        } catch (RuntimeException failure) {
            if (Database.isDuplicate(failure)) {
                // Somebody else added one at the same time.
                return addWave(studyId, opens, closes);
            }
            throw failure;
        }
    }

    /**
     * Changes the dates of a wave.
     *
     * @throws org.anketa.shared.Refusal if it closes before it opens
     */
    public Wave changeWave(UUID waveId, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        checkDates(opens, closes);
        Wave wave = getWave(waveId);
        Wave changed = new Wave(waveId, wave.studyId(), wave.number(), opens, closes);
        repository.changeDates(changed);
        return changed;
    }

    private static void checkTitle(LocalizedText title) {
        if (title.isBlank()) {
            throw refusal("title.blank");
        }
        if (title.byLanguage().values().stream().anyMatch(text -> text.strip().length() > LONGEST_TITLE)) {
            throw refusal("title.long", "most", LONGEST_TITLE);
        }
    }

    private static void checkMinimumCell(int minimumCell) {
        if (minimumCell < Study.LEAST_CELL || minimumCell > Study.MOST_CELL) {
            throw refusal("cell.range", "least", Study.LEAST_CELL, "most", Study.MOST_CELL, "cell", minimumCell);
        }
    }

    private static void checkDates(@Nullable LocalDate opens, @Nullable LocalDate closes) {
        if (opens != null && closes != null && closes.isBefore(opens)) {
            throw refusal("dates.reversed");
        }
    }

    private static Refusal refusal(String key, Object... namesAndValues) {
        return new Refusal(Message.of(StudyService.class, key, namesAndValues));
    }
}
