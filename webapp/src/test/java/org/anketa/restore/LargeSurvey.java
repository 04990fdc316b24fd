package org.anketa.restore;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.demo.Demo;
import org.anketa.jdbc.Database;
import org.anketa.web.boot.Services;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The demo's study of employees with as many responses as one likes: those of its 143 respondents over and over. */
final class LargeSurvey {

    private static final int ROWS_AT_ONCE = 1_000;

    private LargeSurvey() {}

    static void fill(Database database, int responses) {
        Demo.prepare(Services.on(database, Clock.system(ZoneId.systemDefault())), Demo.USUAL_SEED);
        List<Map<String, Object>> answered =
                database.read(handle -> handle.createQuery("select * from response where regime = 'named'")
                        .mapToMap()
                        .list());
        List<String> columns = new ArrayList<>(answered.get(0).keySet());
        for (int done = answered.size(); done < responses; done += ROWS_AT_ONCE) {
            int from = done;
            int most = Math.min(ROWS_AT_ONCE, responses - done);
            database.writeSoon(handle -> insert(handle, columns, answered, from, most));
        }
    }

    private static int insert(
            Handle handle, List<String> columns, List<Map<String, Object>> answered, int from, int count) {
        String places = columns.stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        PreparedBatch batch = handle.prepareBatch(
                "insert into response (" + String.join(", ", columns) + ") values (" + places + ")");
        for (int i = 0; i < count; i++) {
            Map<String, Object> row = answered.get((from + i) % answered.size());
            columns.forEach(column -> batch.bind(column, row.get(column)));
            UUID id = UUID.randomUUID();
            batch.bind("id", id)
                    // Each link has one response.
                    .bind("invitation_id", (UUID) null)
                    .bind("content_hash", id.toString())
                    .add();
        }
        return batch.execute().length;
    }
}
