package org.anketa.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Studies and their waves in the database. */
final class JdbiStudyRepository {

    /** What {@link #study(ResultSet)} reads, of a study called {@code s}. */
    static final String STUDY = """
            s.id as study_id, s.title_en, s.title_ru, s.title_any, s.form_version_id, s.regime, s.minimum_cell,
            s.state as study_state, s.simulated, s.created, s.created_by
            """;

    /** What {@link #wave(ResultSet)} reads, of a wave called {@code w}. */
    static final String WAVE = "w.id as wave_id, w.study_id as wave_study_id, w.number, w.opens, w.closes";

    private final Database database;

    JdbiStudyRepository(Database database) {
        this.database = database;
    }

    static Study study(ResultSet row) throws SQLException {
        StoredTitle title =
                new StoredTitle(row.getString("title_en"), row.getString("title_ru"), row.getString("title_any"));
        return new Study(
                row.getObject("study_id", UUID.class),
                title.text(),
                row.getObject("form_version_id", UUID.class),
                Regime.valueOf(row.getString("regime").toUpperCase(Locale.ROOT)),
                row.getInt("minimum_cell"),
                StudyState.valueOf(row.getString("study_state").toUpperCase(Locale.ROOT)),
                row.getBoolean("simulated"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getString("created_by"));
    }

    static Wave wave(ResultSet row) throws SQLException {
        return new Wave(
                row.getObject("wave_id", UUID.class),
                row.getObject("wave_study_id", UUID.class),
                row.getInt("number"),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class));
    }

    void add(Study study, Wave first) {
        StoredTitle title = StoredTitle.of(study.title());
        database.write(handle -> {
            bind(handle.createUpdate("""
                            insert into study (id, title_en, title_ru, title_any, form_version_id, regime, minimum_cell,
                                state, simulated, created, created_by)
                            values (:id, :titleEn, :titleRu, :titleAny, :form, :regime, :minimumCell,
                                :state, :simulated, :created, :createdBy)
                            """), title)
                    .bind("id", study.id())
                    .bind("form", study.formVersionId())
                    .bind("regime", study.regime().id())
                    .bind("minimumCell", study.minimumCell())
                    .bind("state", study.state().id())
                    .bind("simulated", study.simulated())
                    .bind("created", study.created())
                    .bind("createdBy", study.createdBy())
                    .execute();
            return insert(handle, first);
        });
    }

    /** Changes the description, and the regime only of a study without responses; whether it did. */
    boolean change(UUID id, StoredTitle title, Regime regime, int minimumCell) {
        return database.write(handle -> bind(handle.createUpdate("""
                                update study set title_en = :titleEn, title_ru = :titleRu, title_any = :titleAny,
                                    regime = :regime, minimum_cell = :minimumCell
                                where id = :id and (regime = :regime
                                    or not exists (select 1 from response where response.study_id = study.id))
                                """), title)
                        .bind("id", id)
                        .bind("regime", regime.id())
                        .bind("minimumCell", minimumCell)
                        .execute())
                > 0;
    }

    private static Update bind(Update statement, StoredTitle title) {
        return statement
                .bind("titleEn", title.english())
                .bind("titleRu", title.russian())
                .bind("titleAny", title.any());
    }

    void setState(UUID id, StudyState state) {
        database.write(handle -> handle.createUpdate("update study set state = :state where id = :id")
                .bind("id", id)
                .bind("state", state.id())
                .execute());
    }

    void setForm(UUID id, UUID formVersionId) {
        database.write(handle -> handle.createUpdate("update study set form_version_id = :form where id = :id")
                .bind("id", id)
                .bind("form", formVersionId)
                .execute());
    }

    Optional<Study> find(UUID id) {
        return database.read(handle -> handle.createQuery("select " + STUDY + " from study s where s.id = :id")
                .bind("id", id)
                .map((row, context) -> study(row))
                .findOne());
    }

    List<Study> list() {
        return database.read(
                handle -> handle.createQuery("select " + STUDY + " from study s order by s.created desc, s.id")
                        .map((row, context) -> study(row))
                        .list());
    }

    /** Adds a wave whose number must be free. */
    void add(Wave wave) {
        database.write(handle -> insert(handle, wave));
    }

    private static int insert(Handle handle, Wave wave) {
        return handle.createUpdate("""
                        insert into wave (id, study_id, number, opens, closes)
                        values (:id, :study, :number, :opens, :closes)
                        """)
                .bind("id", wave.id())
                .bind("study", wave.studyId())
                .bind("number", wave.number())
                .bind("opens", wave.opens())
                .bind("closes", wave.closes())
                .execute();
    }

    void changeDates(Wave wave) {
        database.write(handle -> handle.createUpdate("update wave set opens = :opens, closes = :closes where id = :id")
                .bind("id", wave.id())
                .bind("opens", wave.opens())
                .bind("closes", wave.closes())
                .execute());
    }

    Optional<Wave> findWave(UUID id) {
        return database.read(handle -> handle.createQuery("select " + WAVE + " from wave w where w.id = :id")
                .bind("id", id)
                .map((row, context) -> wave(row))
                .findOne());
    }

    /** The waves of all studies by their numbers. */
    List<Wave> listWaves() {
        return database.read(handle -> handle.createQuery("select " + WAVE + " from wave w order by w.number")
                .map((row, context) -> wave(row))
                .list());
    }

    List<Wave> listWaves(UUID studyId) {
        return database.read(handle -> handle.createQuery(
                        "select " + WAVE + " from wave w where w.study_id = :study order by w.number")
                .bind("study", studyId)
                .map((row, context) -> wave(row))
                .list());
    }
}
