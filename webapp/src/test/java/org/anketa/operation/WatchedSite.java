package org.anketa.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.anketa.answering.FieldworkHome;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.running.RunningServer;
import org.jspecify.annotations.Nullable;

/** The running WAR with an anonymous study, an open link and many personal ones; whoever asks is nobody in particular. */
final class WatchedSite implements AutoCloseable {

    private static final int PERSONS = 70;

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningServer server;
    private final List<String> tokens;
    private final String open;

    private WatchedSite(RunningServer server, List<String> tokens, String open) {
        this.server = server;
        this.tokens = tokens;
        this.open = open;
    }

    static WatchedSite start(Path home, String... options) throws IOException {
        return serve(home, null, options);
    }

    /** With the data in another database. */
    static WatchedSite on(String database, Path home) throws IOException {
        return serve(home, database, "--database", database);
    }

    private static WatchedSite serve(Path home, @Nullable String database, String... options) throws IOException {
        List<String> tokens;
        String open;
        try (FieldworkHome fieldwork = FieldworkHome.in(home, database)) {
            Study study = fieldwork.study(TwoQuestions.FORM, Regime.ANONYMOUS, false);
            tokens = fieldwork.invite(study, PERSONS).stream()
                    .map(IssuedLink::token)
                    .toList();
            open = fieldwork.openToken(study);
        }
        return new WatchedSite(RunningServer.startOnly(home, options), tokens, open);
    }

    RunningServer server() {
        return server;
    }

    /** The tokens of personal links. */
    List<String> tokens() {
        return tokens;
    }

    /** The token of the open link. */
    String open() {
        return open;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form as a page of the site does. */
    HttpResponse<String> post(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.page(path)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
