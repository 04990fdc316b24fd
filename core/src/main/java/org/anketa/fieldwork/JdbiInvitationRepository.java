package org.anketa.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Invitations in the database. */
final class JdbiInvitationRepository {

    /** What {@link #invitation(ResultSet)} reads, of an {@code invitation_now} called {@code i}. */
    static final String INVITATION = """
            i.id as invitation_id, i.wave_id as invitation_wave_id, i.person_id, i.unit_id,
            i.state as invitation_state
            """;

    private static final String LINK =
            "invitation_now i join wave w on w.id = i.wave_id join study s on s.id = w.study_id";
    private static final String FOUND =
            "select " + INVITATION + ", " + JdbiStudyRepository.WAVE + ", " + JdbiStudyRepository.STUDY + ", ";

    private final Database database;

    JdbiInvitationRepository(Database database) {
        this.database = database;
    }

    static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("invitation_id", UUID.class),
                row.getObject("invitation_wave_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                InvitationState.valueOf(row.getString("invitation_state").toUpperCase(Locale.ROOT)));
    }

    /** What has the token of that hash. */
    Optional<FoundLink> find(String tokenHash) {
        return database.read(handle -> handle.createQuery(
                        FOUND + "false as begun, false as spent from " + LINK + " where i.token_hash = :hash")
                .bind("hash", tokenHash)
                .map(JdbiInvitationRepository::found)
                .findOne()
                .or(() -> handle.createQuery(FOUND + "true as begun,"
                                + " not exists (select 1 from draft d where d.token_hash = b.token_hash) as spent from "
                                + LINK + " join begun_link b on b.invitation_id = i.id where b.token_hash = :hash")
                        .bind("hash", tokenHash)
                        .map(JdbiInvitationRepository::found)
                        .findOne()));
    }

    /** The personal invitation of that id. */
    Optional<FoundLink> findPersonal(UUID id) {
        return database.read(handle -> handle.createQuery(FOUND + "false as begun, false as spent from " + LINK
                        + " where i.id = :id and i.person_id is not null")
                .bind("id", id)
                .map(JdbiInvitationRepository::found)
                .findOne());
    }

    private static FoundLink found(ResultSet row, StatementContext context) throws SQLException {
        return new FoundLink(
                JdbiStudyRepository.study(row),
                JdbiStudyRepository.wave(row),
                invitation(row),
                row.getBoolean("begun"),
                row.getBoolean("spent"));
    }

    /** The units of those of the persons who work there. */
    Map<UUID, UUID> unitsOf(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : database.read(handle -> handle.createQuery(
                                "select id, unit_id from person where active and id in (<ids>)")
                        .bindList("ids", List.copyOf(personIds))
                        .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The invitations of a wave: open links first, persons' in the order of unit and name. */
    List<Invitation> list(UUID waveId) {
        return database.read(handle -> handle.createQuery("select " + INVITATION + """
                        from invitation_now i
                        left join unit u on u.id = i.unit_id
                        left join person p on p.id = i.person_id
                        where i.wave_id = :wave
                        order by case when i.person_id is null then 0 else 1 end,
                            coalesce(u.name_any, u.name_ru, u.name_en), u.id, p.name, i.id
                        """)
                .bind("wave", waveId)
                .map((row, context) -> invitation(row))
                .list());
    }

    boolean exists(UUID id) {
        return database.read(handle -> handle.createQuery("select count(*) from invitation where id = :id")
                        .bind("id", id)
                        .mapTo(int.class)
                        .one())
                > 0;
    }

    /** Adds new invitations, and invites anew those that were revoked. */
    void add(List<IssuedLink> fresh, List<IssuedLink> again) {
        database.write(handle -> {
            insert(handle, fresh);
            return replaceTokens(handle, again, "'revoked'");
        });
    }

    private static void insert(Handle handle, List<IssuedLink> links) {
        if (links.isEmpty()) {
            return;
        }
        PreparedBatch invitations = handle.prepareBatch("""
                insert into invitation (id, wave_id, person_id, unit_id, token_hash)
                values (:id, :wave, :person, :unit, :hash)
                """);
        PreparedBatch awaited = handle.prepareBatch("insert into awaited (invitation_id, state) values (:id, :state)");
        for (IssuedLink link : links) {
            Invitation invitation = link.invitation();
            invitations
                    .bind("id", invitation.id())
                    .bind("wave", invitation.waveId())
                    .bind("person", invitation.personId())
                    .bind("unit", invitation.unitId())
                    .bind("hash", Token.hash(link.token()))
                    .add();
            awaited.bind("id", invitation.id())
                    .bind("state", invitation.state().id())
                    .add();
        }
        invitations.execute();
        awaited.execute();
    }

    /** Gives invitations that have not ended new tokens, and takes out drafts that need the old ones; those it did so to. */
    List<IssuedLink> renew(List<IssuedLink> links) {
        return database.write(handle -> {
            List<IssuedLink> renewed = replaceTokens(handle, links, "'invited', 'started'");
            deleteDrafts(
                    handle, renewed.stream().map(link -> link.invitation().id()).toList());
            return renewed;
        });
    }

    /** Gives new tokens to those that are in one of the states; which those are. */
    private static List<IssuedLink> replaceTokens(Handle handle, List<IssuedLink> links, String states) {
        if (links.isEmpty()) {
            return links;
        }
        PreparedBatch restart = handle.prepareBatch("""
                update awaited set state = case when exists (
                        select 1 from draft d where d.invitation_id = awaited.invitation_id and d.interview)
                    then 'started' else 'invited' end
                where invitation_id = :id and state in (%s)
                """.formatted(states));
        links.forEach(link -> restart.bind("id", link.invitation().id()).add());
        int[] restarted = restart.execute();
        List<IssuedLink> replaced = IntStream.range(0, links.size())
                .filter(i -> restarted[i] > 0)
                .mapToObj(links::get)
                .toList();
        PreparedBatch tokens =
                handle.prepareBatch("update invitation set token_hash = :hash, unit_id = :unit where id = :id");
        for (IssuedLink link : replaced) {
            tokens.bind("id", link.invitation().id())
                    .bind("hash", Token.hash(link.token()))
                    .bind("unit", link.invitation().unitId())
                    .add();
        }
        tokens.execute();
        return replaced;
    }

    /** Those of interviewers stay, and those that have a token of their own. */
    private static void deleteDrafts(Handle handle, List<UUID> invitationIds) {
        if (invitationIds.isEmpty()) {
            return;
        }
        handle.createUpdate("""
                        delete from draft where not interview and invitation_id in (<ids>)
                        and token_hash not in (select b.token_hash from begun_link b where b.invitation_id in (<ids>))
                        """).bindList("ids", invitationIds).execute();
    }

    /** Ends an invitation that has not ended. */
    void revoke(UUID id) {
        database.write(handle -> {
            int revoked = handle.createUpdate("""
                            update awaited set state = 'revoked'
                            where invitation_id = :id and state in ('invited', 'started')
                            """).bind("id", id).execute();
            if (revoked > 0) {
                deleteDrafts(handle, List.of(id));
            }
            return revoked;
        });
    }

    /** Ends an invitation because its response has come; whether it hadn't ended before. */
    static boolean complete(Handle handle, UUID id) {
        return handle.createUpdate("""
                        delete from awaited where invitation_id = :id and state in ('invited', 'started')
                        """).bind("id", id).execute() > 0;
    }
}
