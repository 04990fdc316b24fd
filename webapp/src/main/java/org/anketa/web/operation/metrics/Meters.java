package org.anketa.web.operation.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** What the application measures of itself, in memory; no label holds a path, a name or a secret. */
public final class Meters implements AutoCloseable {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    private record Answer(String method, String route, int status) {}

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Answer, Timer> answers = new ConcurrentHashMap<>();
    private final Map<String, Counter> refusals = new ConcurrentHashMap<>();

    /** The registry holds what it asks weakly. */
    private final List<LongSupplier> asked = new CopyOnWriteArrayList<>();

    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Timer syncs;
    private final DistributionSummary groups;

    /** @param version the product's */
    public Meters(String version) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        registry.gauge("anketa.info", Tags.of("version", version), 1);
        syncs = Timer.builder("anketa.commit.sync")
                .description("Time in which a group of commits came to the disk")
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
        groups = DistributionSummary.builder("anketa.commit.group")
                .description("Commits that came to the disk together")
                .serviceLevelObjectives(1, 2, 4, 8, 16, 32, 64)
                .register(registry);
    }

    /** A request was answered. */
    public void answered(String method, String route, int status, long nanos) {
        answers.computeIfAbsent(new Answer(method, route, status), this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Answer answer) {
        return Timer.builder("http.server.requests")
                .description("Requests by route")
                .tag("method", answer.method())
                .tag("route", answer.route())
                .tag("status", String.valueOf(answer.status()))
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    /** A request was turned away because a limit was used up. */
    public void refused(String limit) {
        refusals.computeIfAbsent(limit, this::counter).increment();
    }

    private Counter counter(String limit) {
        return Counter.builder("anketa.requests.refused")
                .description("Requests turned away because a limit was used up")
                .tag("limit", limit)
                .register(registry);
    }

    /** A group of commits came to the disk. */
    public void synced(int commits, long nanos) {
        groups.record(commits);
        syncs.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Something that only grows, asked when the measurements are read. */
    public void count(String name, String description, LongSupplier value) {
        asked.add(value);
        FunctionCounter.builder(name, value, LongSupplier::getAsLong)
                .description(description)
                .register(registry);
    }

    /** Something that goes up and down, asked when the measurements are read. */
    public void gauge(String name, String description, LongSupplier value) {
        Gauge.builder(name, () -> value.getAsLong()).description(description).register(registry);
    }

    /** Everything in Prometheus' text form. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
