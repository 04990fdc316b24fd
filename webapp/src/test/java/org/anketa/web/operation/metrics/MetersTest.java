package org.anketa.web.operation.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MetersTest {

    private final Meters meters = new Meters("1.2.3");

    @Test
    void countsRequestsByRouteWithTheTimesTheyTook() {
        meters.answered("GET", "/a/{token}", 200, 20_000_000);
        meters.answered("GET", "/a/{token}", 200, 30_000_000);
        assertThat(meters.text())
                .contains("http_server_requests_seconds_count{method=\"GET\",route=\"/a/{token}\",status=\"200\"} 2")
                .contains("http_server_requests_seconds_bucket{method=\"GET\",route=\"/a/{token}\",status=\"200\","
                        + "le=\"0.025\"} 1");
    }

    @Test
    void tellsHowManyCommitsShareAWrite() {
        meters.synced(12, 3_000_000);
        assertThat(meters.text())
                .contains("anketa_commit_group_sum 12.0", "anketa_commit_group_count 1")
                .contains("anketa_commit_sync_seconds_count 1");
    }

    @Test
    void tellsWhatItIsToldWhenItIsRead() {
        AtomicLong stored = new AtomicLong(7);
        meters.count("anketa.responses.stored", "Responses", stored::get);
        meters.refused("link");
        System.gc();
        assertThat(meters.text())
                .contains("anketa_responses_stored_total 7.0")
                .contains("anketa_requests_refused_total{limit=\"link\"} 1.0")
                .contains("anketa_info{version=\"1.2.3\"} 1")
                .contains("jvm_memory_used_bytes", "process_uptime_seconds", "jvm_threads_live_threads");
    }
}
