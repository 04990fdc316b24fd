package org.anketa.web.boot;

import jakarta.servlet.Filter;
import java.time.Duration;
import org.anketa.analysis.AnalysisRunner;
import org.anketa.analysis.LimitedAnalysisRunner;
import org.anketa.disk.DiskSpace;
import org.anketa.disk.FreeSpace;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.limit.LocalRateLimits;
import org.anketa.limit.RateLimits;
import org.anketa.limit.SharedRateLimits;
import org.anketa.web.operation.limit.DiskGuard;
import org.anketa.web.operation.limit.PaceGuard;
import org.anketa.web.operation.limit.RateGuard;
import org.anketa.web.operation.metrics.Health;
import org.anketa.web.operation.metrics.HealthResource;
import org.anketa.web.operation.metrics.Meters;
import org.anketa.web.operation.metrics.MetricsAccess;
import org.anketa.web.operation.metrics.MetricsResource;
import org.anketa.web.operation.request.FailureGuard;
import org.anketa.web.operation.request.RequestRecording;
import org.anketa.web.operation.request.RouteNames;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.ProductVersion;

/** Wires what watches the application and what keeps it from being overrun. */
final class Operations implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST_ANALYSIS = Duration.ofSeconds(60);

    private final Meters meters = new Meters(ProductVersion.NUMBER);
    private final Services services;
    private final DiskSpace disk;
    private final RateLimits limits;
    private final MetricsAccess access;

    private Operations(Services services, DiskSpace disk, RateLimits limits, MetricsAccess access) {
        this.services = services;
        this.disk = disk;
        this.limits = limits;
        this.access = access;
    }

    static Operations of(Settings settings, Services services) {
        Settings.Operation told = settings.operation();
        Operations operations = new Operations(
                services,
                new DiskSpace(FreeSpace.of(settings.home()), told.minFreeBytes()),
                told.rateLimits() ? limits(services.database()) : RateLimits.NONE,
                new MetricsAccess(told.metricsToken()));
        operations.measure();
        return operations;
    }

    /** Only a database server has several who use it. */
    private static RateLimits limits(Database database) {
        return database.address().kind() == DatabaseKind.POSTGRESQL
                ? new SharedRateLimits(database)
                : new LocalRateLimits();
    }

    /** Analyses use all processors: a few at a time are as quick as many, and leave threads to those who answer. */
    static AnalysisRunner analysisRunner() {
        int atATime = Math.max(2, Runtime.getRuntime().availableProcessors());
        return new LimitedAnalysisRunner(atATime, PATIENCE, LONGEST_ANALYSIS);
    }

    private void measure() {
        Database database = services.database();
        database.onCommit(meters::synced);
        meters.gauge("anketa.database.up", "1 if the database answers", () -> database.isReached() ? 1 : 0);
        meters.gauge(
                "anketa.database.connections.active",
                "Connections at work",
                () -> database.pool().active());
        meters.gauge(
                "anketa.database.connections.idle",
                "Connections without work",
                () -> database.pool().idle());
        meters.gauge(
                "anketa.database.connections.most",
                "How many connections there may be",
                () -> database.pool().most());
        meters.gauge(
                "anketa.database.waiting",
                "Threads that wait for a connection",
                () -> database.pool().waiting());
        meters.gauge("anketa.disk.free.bytes", "Room on the disk of the home", disk::usableBytes);
        meters.count(
                "anketa.responses.stored",
                "Responses stored since the start",
                () -> services.answering().storedResponses()
                        + services.interviews().storedResponses());
        meters.count(
                "anketa.drafts.saved",
                "Drafts saved since the start",
                () -> services.answering().savedDrafts() + services.interviews().savedDrafts());
    }

    DiskSpace disk() {
        return disk;
    }

    Filter recording() {
        return new RequestRecording(meters::answered);
    }

    Filter failures() {
        return new FailureGuard(disk::reportFull);
    }

    /** Before anybody is looked up in the database. */
    Filter addressLimits() {
        return RateGuard.ofAddresses(limits, meters::refused);
    }

    Filter limits() {
        return RateGuard.ofVisitors(limits, meters::refused);
    }

    Filter pace() {
        return new PaceGuard();
    }

    Filter diskGuard() {
        return new DiskGuard(disk, meters::refused);
    }

    Object[] resources(ErrorPages errors) {
        Health health = new Health(services.database()::answers, disk);
        return new Object[] {
            new RouteNames(),
            new HealthResource(health, ProductVersion.NUMBER),
            new MetricsResource(meters, access, errors)
        };
    }

    @Override
    public void close() {
        meters.close();
    }
}
