package org.anketa.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.anketa.jdbc.Database;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** The changed terms in the database. */
final class JdbiTermRepository {

    private final Database database;

    JdbiTermRepository(Database database) {
        this.database = database;
    }

    /** A number that grows with every change; 0 before the first. */
    long revision() {
        return database.read(handle -> handle.createQuery("select number from revision where name = 'vocabulary'")
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    List<StoredTerm> list() {
        return database.read(handle -> handle.createQuery(
                        "select list_id, id, broader_id, label_en, label_ru, retired, position from term")
                .map(JdbiTermRepository::term)
                .list());
    }

    /**
     * Keeps the terms instead of those of the same ids.
     *
     * @return whether the lists were still at that revision; otherwise nothing is changed
     */
    boolean save(List<StoredTerm> terms, long revision) {
        try {
            return database.write(handle -> {
                if (!advance(handle, revision)) {
                    return false;
                }
                remove(handle, terms);
                add(handle, terms);
                return true;
            });
        } catch (RuntimeException failure) {
            if (Database.isDuplicate(failure)) {
                // Two made the first change at the same moment.
                return false;
            }
            throw failure;
        }
    }

    private static boolean advance(Handle handle, long revision) {
        String advance = revision == 0
                ? "insert into revision (name, number) values ('vocabulary', :revision + 1)"
                : "update revision set number = number + 1 where name = 'vocabulary' and number = :revision";
        return handle.createUpdate(advance).bind("revision", revision).execute() == 1;
    }

    private static void remove(Handle handle, List<StoredTerm> terms) {
        PreparedBatch batch = handle.prepareBatch("delete from term where list_id = :list and id = :id");
        for (StoredTerm stored : terms) {
            batch.bind("list", stored.listId()).bind("id", stored.term().id()).add();
        }
        batch.execute();
    }

    private static void add(Handle handle, List<StoredTerm> terms) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into term (list_id, id, broader_id, label_en, label_ru, retired, position)
                values (:list, :id, :broader, :en, :ru, :retired, :position)
                """);
        for (StoredTerm stored : terms) {
            Term term = stored.term();
            batch.bind("list", stored.listId())
                    .bind("id", term.id())
                    .bind("broader", term.broaderId())
                    .bind("en", term.label().in(Languages.ENGLISH))
                    .bind("ru", term.label().in(Languages.RUSSIAN))
                    .bind("retired", stored.retired())
                    .bind("position", stored.position())
                    .add();
        }
        batch.execute();
    }

    private static StoredTerm term(ResultSet row, StatementContext context) throws SQLException {
        return new StoredTerm(
                row.getString("list_id"),
                new Term(
                        row.getString("id"),
                        LocalizedText.of(row.getString("label_en"), row.getString("label_ru")),
                        row.getString("broader_id")),
                row.getBoolean("retired"),
                row.getInt("position"));
    }
}
