package org.anketa.fieldwork.data;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
import org.anketa.people.PeopleService;
import org.anketa.people.Unit;
import org.anketa.shared.Overload;

/** Reads the responses of studies into tables, and keeps those that were asked for last until something changes. */
public final class StudyDataService {

    /** About a byte each. */
    private static final long MOST_FIELDS = 60_000_000;

    private final StudyService studies;
    private final ResponseService responses;
    private final PublishedForms forms;
    private final PeopleService people;

    /** What was asked for longest ago comes first. */
    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private final Turns turns = new Turns();

    public StudyDataService(
            StudyService studies, ResponseService responses, PublishedForms forms, PeopleService people) {
        this.studies = studies;
        this.responses = responses;
        this.forms = forms;
        this.people = people;
    }

    /** Everything that a table is made of. */
    private record State(Study study, List<Wave> waves, List<Unit> units, String responses) {
        String revision() {
            return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    private record Kept(State state, StudyData data) {}

    /**
     * The data of a study as they are now. While they are read, a few others who ask for the same study wait for them.
     *
     * @throws org.anketa.shared.NotFound if there is no such study
     * @throws Overload if enough wait already
     */
    public StudyData getData(UUID studyId) {
        Study study = studies.getStudy(studyId);
        State known = state(study);
        return find(studyId, known)
                .orElseGet(() -> turns.take(studyId, () -> {
                    // Whoever had the turn before has read what has come in the meantime.
                    State now = state(study);
                    return find(studyId, now).orElseGet(() -> read(studyId, now));
                }));
    }

    private State state(Study study) {
        return new State(study, studies.listWaves(study.id()), people.listUnits(), responses.revision(study.id()));
    }

    private Optional<StudyData> find(UUID studyId, State now) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(studyId))
                    .filter(known -> known.state.equals(now))
                    .map(Kept::data);
        }
    }

    private StudyData read(UUID studyId, State now) {
        ResponseTable table = new ResponseTable(now.study, now.waves, now.units, forms::getForm);
        responses.forEach(studyId, table::add);
        StudyData data = table.finish(now.revision());
        synchronized (kept) {
            keep(studyId, new Kept(now, data));
        }
        return data;
    }

    private void keep(UUID studyId, Kept read) {
        kept.put(studyId, read);
        long fields =
                kept.values().stream().mapToLong(each -> each.data.fields()).sum();
        Iterator<Kept> oldest = kept.values().iterator();
        while (fields > MOST_FIELDS && kept.size() > 1) {
            fields -= oldest.next().data.fields();
            oldest.remove();
        }
    }
}
