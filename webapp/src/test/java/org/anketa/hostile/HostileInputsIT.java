package org.anketa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Under test: the running WAR under every attack of the table {@code inputs.tsv}, each over a socket of its own. */
class HostileInputsIT {

    /** What only those know who have read the product's defects. */
    private static final List<String> INNARDS = List.of(
            "\tat ",
            "java.lang.",
            "at java.base/",
            "org.anketa.",
            "jersey",
            "Tomcat",
            "HTTP Status",
            "jdbc:",
            "SELECT ");

    private static final List<String> RUN =
            List.of("<script>alert(4)", "<img src=x", "<svg onload", "href=\"javascript:");

    private static final ExecutorService SLOW = Executors.newCachedThreadPool();
    private static final Map<Integer, CompletableFuture<Wire.Answer>> BEGUN = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static HostileSite site;

    /** The slow ones begin at once, so that they all take the time of one. */
    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        site = HostileSite.start(home);
        HostileInput.listAll().stream()
                .filter(HostileInput::isSlow)
                .forEach(input -> BEGUN.put(input.number(), CompletableFuture.supplyAsync(() -> send(input), SLOW)));
    }

    @AfterAll
    static void stop() throws IOException {
        SLOW.shutdownNow();
        site.close();
    }

    static List<HostileInput> inputs() {
        return HostileInput.listAll();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    @Timeout(60)
    void getsWhatTheTableSays(HostileInput input) throws Exception {
        CompletableFuture<Wire.Answer> begun = BEGUN.get(input.number());
        Wire.Answer answer = begun == null ? send(input) : begun.get();
        assertThat(answer.status()).as(answer.text()).isIn(input.statuses());
        assertThat(answer.count()).as("answers to one request").isLessThanOrEqualTo(1);
        assertThat(input.says().problems(answer.text())).as(answer.text()).isEmpty();
        assertThat(answer.text()).doesNotContain(INNARDS);
        if (answer.isRun()) {
            assertThat(answer.body()).doesNotContain(RUN);
        }
        assertThat(answer.status() == 0 || answer.hasHeader("X-Content-Type-Options: nosniff"))
                .as(answer.text())
                .isTrue();
        for (HostileInput.Look look : input.then()) {
            HttpResponse<String> seen = site.look(look.address());
            assertThat(seen.statusCode()).as(seen.body()).isEqualTo(look.status());
            assertThat(look.words().problems(seen.body())).as(seen.body()).isEmpty();
        }
        assertThat(site.look("/health").body()).contains("\"status\":\"up\"");
        assertThat(site.newDefects()).isEmpty();
    }

    private static Wire.Answer send(HostileInput input) {
        try {
            return site.send(input);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
