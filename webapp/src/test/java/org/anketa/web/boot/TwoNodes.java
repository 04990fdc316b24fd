package org.anketa.web.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.TestClock;

/** The services of two nodes, each with connections and caches of its own, on one PostgreSQL. */
final class TwoNodes implements AutoCloseable {

    final TestClock clock = TestClock.at("2026-03-16T09:30:00Z");
    final Services one;
    final Services two;

    TwoNodes() {
        DatabaseAddress address = TestDatabases.fresh(DatabaseKind.POSTGRESQL);
        one = Services.on(Database.open(address), clock);
        two = Services.on(Database.open(address), clock);
    }

    /** What the nodes say when both are asked several times at the same moment. */
    static <T> List<T> atOnce(int times, Callable<T> atOne, Callable<T> atTwo) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2 * times);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(atOne);
                all.add(atTwo);
            }
            List<T> said = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(all)) {
                said.add(future.get());
            }
            return said;
        } finally {
            threads.shutdownNow();
        }
    }

    @Override
    public void close() {
        one.close();
        two.close();
    }
}
