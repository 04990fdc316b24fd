package org.anketa.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Persons in the database. */
final class JdbiPersonRepository {

    private static final String SELECT =
            "select id, unit_id, name, post, number, email, phone, language, active from person";

    /** PostgreSQL takes no more than 65,535 values in a statement. */
    private static final int AT_ONCE = 5_000;

    List<Person> list(Handle handle, PersonFilter filter, int offset, int limit) {
        String page = " order by search_key, id offset :offset rows fetch next :limit rows only";
        return query(handle, SELECT, filter, page)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(JdbiPersonRepository::person)
                .list();
    }

    int count(Handle handle, PersonFilter filter) {
        return query(handle, "select count(*) from person", filter, "")
                .mapTo(int.class)
                .one();
    }

    private static Query query(Handle handle, String select, PersonFilter filter, String end) {
        StringBuilder sql = new StringBuilder(select).append(" where 1 = 1");
        if (filter.activeOnly()) {
            sql.append(" and active");
        }
        if (filter.unitId() != null) {
            sql.append("""
                     and unit_id in (
                        with recursive part (id) as (
                            select id from unit where id = :unit
                            union all
                            select unit.id from unit join part on unit.parent_id = part.id)
                        select id from part)
                    """);
        }
        for (int i = 0; i < filter.words().size(); i++) {
            sql.append(" and search_key like :word").append(i).append(" escape '!'");
        }
        Query query = handle.createQuery(sql.append(end).toString());
        if (filter.unitId() != null) {
            query.bind("unit", filter.unitId());
        }
        for (int i = 0; i < filter.words().size(); i++) {
            query.bind("word" + i, "%" + filter.words().get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        return query;
    }

    List<Person> listAll(Handle handle) {
        return handle.createQuery(SELECT + " order by search_key, id")
                .map(JdbiPersonRepository::person)
                .list();
    }

    Optional<Person> find(Handle handle, UUID id) {
        return handle.createQuery(SELECT + " where id = :id")
                .bind("id", id)
                .map(JdbiPersonRepository::person)
                .findOne();
    }

    Map<UUID, Person> findAll(Handle handle, Collection<UUID> ids) {
        List<UUID> wanted = ids.stream().distinct().toList();
        Map<UUID, Person> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            handle.createQuery(SELECT + " where id in (<ids>)")
                    .bindList("ids", new ArrayList<>(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()))))
                    .map(JdbiPersonRepository::person)
                    .forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    Map<UUID, Integer> countByUnit(Handle handle) {
        Map<UUID, Integer> counts = new HashMap<>();
        handle.createQuery("select unit_id, count(*) as persons from person where active group by unit_id")
                .map((row, context) -> Map.entry(row.getObject("unit_id", UUID.class), row.getInt("persons")))
                .forEach(unit -> counts.put(unit.getKey(), unit.getValue()));
        return counts;
    }

    int add(Handle handle, List<Person> persons) {
        return write(handle, persons, """
                insert into person (id, unit_id, name, post, number, email, phone, language, active, search_key)
                values (:id, :unit, :name, :post, :number, :email, :phone, :language, :active, :key)
                """);
    }

    int change(Handle handle, List<Person> persons) {
        return write(handle, persons, """
                update person set unit_id = :unit, name = :name, post = :post, number = :number, email = :email,
                    phone = :phone, language = :language, active = :active, search_key = :key
                where id = :id
                """);
    }

    private static int write(Handle handle, List<Person> persons, String sql) {
        for (int from = 0; from < persons.size(); from += AT_ONCE) {
            PreparedBatch batch = handle.prepareBatch(sql);
            for (Person person : persons.subList(from, Math.min(from + AT_ONCE, persons.size()))) {
                PersonDetails details = person.details();
                batch.bind("id", person.id())
                        .bind("unit", details.unitId())
                        .bind("name", details.name())
                        .bind("post", details.post())
                        .bind("number", details.number())
                        .bind("email", details.email())
                        .bind("phone", details.phone())
                        .bind("language", details.language())
                        .bind("active", person.active())
                        .bind("key", searchKey(details))
                        .add();
            }
            batch.execute();
        }
        return persons.size();
    }

    /** What searches look through; the name comes first, so that it is the order of lists too. */
    private static String searchKey(PersonDetails details) {
        String number = details.number() == null ? "" : Spelling.plain(details.number());
        return Spelling.plain(details.name()) + "\n" + Spelling.plain(details.post()) + "\n" + number;
    }

    private static Person person(ResultSet row, StatementContext context) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                new PersonDetails(
                        row.getObject("unit_id", UUID.class),
                        row.getString("name"),
                        row.getString("post"),
                        row.getString("number"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("language")),
                row.getBoolean("active"));
    }
}
