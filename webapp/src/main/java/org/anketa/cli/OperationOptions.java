package org.anketa.cli;

import java.util.HashMap;
import java.util.Map;
import org.anketa.log.LogFormat;
import org.anketa.web.boot.Handover;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the server is watched, and kept from being overrun. */
final class OperationOptions {

    @Option(names = "--log-format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "serve.logFormat")
    LogFormat logFormat = LogFormat.TEXT;

    @Option(names = "--access-log", paramLabel = "on|off", descriptionKey = "serve.accessLog")
    @Nullable
    Switch accessLog;

    @Option(names = "--rate-limits", paramLabel = "on|off", descriptionKey = "serve.rateLimits")
    @Nullable
    Switch rateLimits;

    @Option(names = "--metrics-token", paramLabel = "TOKEN", descriptionKey = "serve.metricsToken")
    @Nullable
    String metricsToken;

    @Option(names = "--min-free-mb", paramLabel = "N", descriptionKey = "serve.minFree")
    @Nullable
    Integer minFree;

    /** Whether every request has its line: programs want them, people at a terminal don't. */
    boolean logsRequests() {
        return accessLog == null ? logFormat == LogFormat.JSON : accessLog == Switch.ON;
    }

    /** What the application is told; what wasn't written stays to the environment. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        if (rateLimits != null) {
            parameters.put(Handover.RATE_LIMITS, rateLimits.toString());
        }
        if (metricsToken != null) {
            parameters.put(Handover.METRICS_TOKEN, metricsToken);
        }
        if (minFree != null) {
            parameters.put(Handover.MIN_FREE_MB, String.valueOf(Math.max(0, minFree)));
        }
        return parameters;
    }
}
