package org.anketa.fieldwork.data;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
import org.anketa.people.PeopleService;
import org.anketa.people.Unit;

/** Reads the responses of studies into tables, and keeps those that were asked for last until something changes. */
public final class StudyDataService {

    /** About a byte each. */
    private static final long MOST_FIELDS = 60_000_000;

    private final StudyService studies;
    private final ResponseService responses;
    private final PublishedForms forms;
    private final PeopleService people;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

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
     * The data of a study as they are now. While they are read, others wait for them.
     *
     * @throws org.anketa.shared.NotFound if there is no such study
     */
    public synchronized StudyData getData(UUID studyId) {
        Study study = studies.getStudy(studyId);
        State now = new State(study, studies.listWaves(studyId), people.listUnits(), responses.revision(studyId));
        Kept known = kept.get(studyId);
        if (known != null && known.state.equals(now)) {
            return known.data;
        }
        ResponseTable table = new ResponseTable(study, now.waves, now.units, forms::getForm);
        responses.forEach(studyId, table::add);
        StudyData data = table.finish(now.revision());
        keep(studyId, new Kept(now, data));
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
