package org.anketa.fieldwork;

import static org.anketa.fieldwork.FieldworkFixtures.RUSSIAN;
import static org.anketa.fieldwork.FieldworkFixtures.change;
import static org.anketa.fieldwork.FieldworkFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an anonymous study leaves in the files of the home, down to what the database no longer uses, and in the log. */
class AnonymousTracesTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final String WORDS = "{'reads': 'yes', 'what': 'words'}";

    @TempDir
    private Path home;

    private final Recorder log = new Recorder();

    @BeforeEach
    void listen() {
        ROOT.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        ROOT.removeHandler(log);
    }

    @Test
    void draftsAreUnreadableAndResponsesUnknownToTheFileBeforeTheyAreSubmitted() throws IOException {
        String token;
        UUID response;
        try (Database database = Database.open(DatabaseAddress.embedded(home))) {
            FieldworkFixtures fieldwork = new FieldworkFixtures(database);
            token = fieldwork.personalToken(fieldwork.openStudy(Regime.ANONYMOUS));
            Draft draft = fieldwork.answering.getDraft(token, RUSSIAN);
            draft = fieldwork.answering.save(token, change(draft, "{'reads': 'yes', 'what': 'withdrawn words'}"));
            response = draft.responseId();
            fieldwork.answering.save(token, change(draft, "{'reads': 'yes', 'what': 'stored words'}"));
        }
        assertThat(inFiles(Token.hash(token))).isTrue();
        assertThat(inFiles("stored words")).isFalse();
        assertThat(inFiles(response)).isFalse();

        try (Database database = Database.open(DatabaseAddress.embedded(home))) {
            new FieldworkFixtures(database).answering.submit(token, response);
        }
        assertThat(inFiles("stored words")).isTrue();
        assertThat(inFiles(response)).isTrue();
        assertThat(inFiles("withdrawn words")).isFalse();
        assertThat(inFiles(token)).isFalse();
        assertThat(log.contains(token, Token.hash(token), response.toString(), "words"))
                .isFalse();
    }

    @Test
    void refusalsLeaveNothingInTheLog() {
        try (Database database = Database.open(DatabaseAddress.embedded(home))) {
            FieldworkFixtures fieldwork = new FieldworkFixtures(database);
            String token = fieldwork.personalToken(fieldwork.openStudy(Regime.ANONYMOUS));
            UUID id = UUID.randomUUID();
            fieldwork.answering.store(token, id, RUSSIAN, json(WORDS));
            for (UUID other : List.of(id, UUID.randomUUID())) {
                assertThatThrownBy(() -> fieldwork.answering.store(token, other, RUSSIAN, json("{'reads': 'no'}")))
                        .isInstanceOf(Refusal.class);
            }
            assertThat(log.contains(token, Token.hash(token), id.toString(), "words"))
                    .isFalse();
        }
    }

    @Test
    void aFailureOfTheDatabaseIsToldWithoutWhatWasToBeStored() throws IOException {
        String token;
        try (Database database = Database.open(DatabaseAddress.embedded(home))) {
            FieldworkFixtures fieldwork = new FieldworkFixtures(database);
            token = fieldwork.personalToken(fieldwork.openStudy(Regime.ANONYMOUS));
            database.write(handle -> handle.execute("alter table response alter column mode varchar(1)"));

            Throwable failure =
                    catchThrowable(() -> fieldwork.answering.store(token, UUID.randomUUID(), RUSSIAN, json(WORDS)));

            assertThat(failure).isNotNull();
            StringWriter told = new StringWriter();
            failure.printStackTrace(new PrintWriter(told));
            assertThat(told.toString()).contains("mode").doesNotContain("words", token, Token.hash(token));
        }
        assertThat(inFiles("words")).isFalse();
    }

    private boolean inFiles(String text) throws IOException {
        return inFiles(text.getBytes(StandardCharsets.UTF_8)) || inFiles(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private boolean inFiles(UUID id) throws IOException {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return inFiles(bytes) || inFiles(id.toString());
    }

    private boolean inFiles(byte[] wanted) throws IOException {
        String digits = HexFormat.of().formatHex(wanted);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (HexFormat.of().formatHex(Files.readAllBytes(file)).contains(digits)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Keeps every line that the log would show. */
    private static final class Recorder extends Handler {

        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        Recorder() {
            setLevel(Level.ALL);
        }

        boolean contains(String... secrets) {
            return lines.stream().anyMatch(line -> Stream.of(secrets).anyMatch(line::contains));
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
