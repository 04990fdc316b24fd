package org.anketa.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.shared.LocalizedText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Units in the database. */
final class JdbiUnitRepository {

    /** The column of each language of a name. */
    private static final Map<String, String> COLUMNS = Map.of("en", "name_en", "ru", "name_ru", "", "name_any");

    List<Unit> list(Handle handle) {
        return handle.createQuery("select id, name_en, name_ru, name_any, parent_id from unit")
                .map(JdbiUnitRepository::unit)
                .list();
    }

    /** All units, which nobody else changes until the transaction ends. */
    List<Unit> listAndLock(Handle handle) {
        handle.createQuery("select id from unit order by id for update")
                .mapTo(UUID.class)
                .list();
        // Whoever had to wait sees only now what the others did.
        return list(handle);
    }

    /** Adds the units and returns how many. */
    int add(Handle handle, List<Unit> units) {
        if (units.isEmpty()) {
            return 0;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into unit (id, name_en, name_ru, name_any, parent_id)
                values (:id, :name_en, :name_ru, :name_any, :parent)
                """);
        units.forEach(unit -> bind(batch, unit).add());
        return batch.execute().length;
    }

    int change(Handle handle, Unit unit) {
        return bind(handle.createUpdate("""
                        update unit set name_en = :name_en, name_ru = :name_ru, name_any = :name_any, parent_id = :parent
                        where id = :id
                        """), unit).execute();
    }

    int remove(Handle handle, UUID id) {
        return handle.createUpdate("delete from unit where id = :id")
                .bind("id", id)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Unit unit) {
        Map<String, String> names = unit.name().byLanguage();
        COLUMNS.forEach((language, column) -> statement.bind(column, names.get(language)));
        return statement.bind("id", unit.id()).bind("parent", unit.parentId());
    }

    private static Unit unit(ResultSet row, StatementContext context) throws SQLException {
        Map<String, String> names = new HashMap<>();
        for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
            String name = row.getString(column.getValue());
            if (name != null) {
                names.put(column.getKey(), name);
            }
        }
        return new Unit(
                row.getObject("id", UUID.class), new LocalizedText(names), row.getObject("parent_id", UUID.class));
    }
}
