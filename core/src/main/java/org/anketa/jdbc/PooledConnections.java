package org.anketa.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.jspecify.annotations.Nullable;

/** The connections of the pool. */
record PooledConnections(HikariDataSource source) implements Reachability.Connections {

    @Override
    public boolean isAnyIdle() {
        HikariPoolMXBean pool = pool();
        return pool != null && pool.getIdleConnections() > 0;
    }

    @Override
    public boolean isEmpty() {
        HikariPoolMXBean pool = pool();
        return pool == null || pool.getTotalConnections() == 0;
    }

    @Override
    public void replaceAll() {
        HikariPoolMXBean pool = pool();
        if (pool != null) {
            pool.softEvictConnections();
        }
    }

    /** There is none before the first connection, nor after the last. */
    private @Nullable HikariPoolMXBean pool() {
        return source.getHikariPoolMXBean();
    }
}
