package org.anketa.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private final LogRecord entry = entry("Line\n\"two\"");

    @AfterEach
    void forget() {
        CurrentRequest.end();
    }

    @Test
    void anEntryIsOneLineThatProgramsRead() throws IOException {
        String line = new JsonLines().format(entry);
        assertThat(line.strip().lines()).hasSize(1);
        JsonNode json = read(line);
        assertThat(json.path("ts").asText()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(json.path("level").asText()).isEqualTo("warning");
        assertThat(json.path("logger").asText()).isEqualTo("org.anketa.Test");
        assertThat(json.path("message").asText()).isEqualTo("Line\n\"two\"");
        assertThat(json.has("request")).isFalse();
        assertThat(json.has("stack")).isFalse();
    }

    @Test
    void aFailureStandsInItsLineWithItsStack() throws IOException {
        CurrentRequest.begin("k3x9");
        entry.setThrown(new IllegalStateException("broken"));
        JsonNode json = read(new JsonLines().format(entry));
        assertThat(json.path("exception").asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(json.path("stack").asText()).contains("broken", "JsonLinesTest");
        assertThat(json.path("request").asText()).isEqualTo("k3x9");
    }

    @Test
    void anAnsweredRequestHasMembersOfItsOwn() throws IOException {
        entry.setParameters(new Object[] {new AccessLine("GET", "/a/{token}", 200, 12, 5_321, "-", "k3x9")});
        JsonNode json = read(new JsonLines().format(entry));
        assertThat(json.path("route").asText()).isEqualTo("/a/{token}");
        assertThat(json.path("status").asInt()).isEqualTo(200);
        assertThat(json.path("ms").asLong()).isEqualTo(12);
        assertThat(json.path("bytes").asLong()).isEqualTo(5_321);
        assertThat(json.path("request").asText()).isEqualTo("k3x9");
    }

    @Test
    void forPeopleAnEntryIsOneLineTooSoThatNothingFromOutsideLooksLikeOne() {
        CurrentRequest.begin("k3x9");
        assertThat(new TextLines().format(entry).strip())
                .endsWith("WARNING [k3x9] Test: Line \"two\"")
                .doesNotContain("\n");
        assertThat(new AccessLine("GET", "/a/{token}", 200, 12, 5_321, "-", "k3x9"))
                .hasToString("GET /a/{token} 200 12 ms 5321 B -");
    }

    private static LogRecord entry(String message) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("org.anketa.Test");
        entry.setInstant(Instant.parse("2026-03-01T10:00:00Z"));
        return entry;
    }

    private static JsonNode read(String line) throws IOException {
        return new ObjectMapper().readTree(line);
    }
}
