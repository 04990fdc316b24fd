package org.anketa.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Has the server of a home do a task. */
public final class ControlClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ControlFile file;

    private ControlClient(ControlFile file) {
        this.file = file;
    }

    /**
     * The way to the server of the home; nothing if none has left word there.
     *
     * @throws Refusal if it left word for somebody else
     */
    public static Optional<ControlClient> find(Path home) {
        try {
            return ControlFile.find(home).map(ControlClient::new);
        } catch (IOException unreadable) {
            throw new Refusal(
                    Message.of(ControlClient.class, "control.unreadable", "home", home.toString()), unreadable);
        }
    }

    /**
     * Has a task done.
     *
     * @param language in which the server shall refuse
     * @param out takes what the task writes, as it comes; if this doesn't return, that may be a part of it
     * @return whether there was a server; if not, nothing was done
     * @throws Refusal if the server refuses, or doesn't come to the end of it
     */
    public boolean run(String task, Map<String, String> arguments, Locale language, OutputStream out)
            throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + file.port() + "/" + task))
                .header("Authorization", "Bearer " + file.secret())
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        JSON.writeValueAsBytes(new Order(language.toLanguageTag(), arguments))))
                .build();
        Optional<HttpResponse<InputStream>> response = send(request);
        if (response.isEmpty()) {
            return false;
        }
        try (InputStream body = response.get().body()) {
            take(response.get().statusCode(), body, out);
        }
        return true;
    }

    /** Nothing if nobody listens. */
    private Optional<HttpResponse<InputStream>> send(HttpRequest request) throws IOException {
        try {
            return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (ConnectException nobody) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", stopped);
        } catch (IOException brokenOff) {
            throw new Refusal(Message.of(ControlClient.class, "control.failed"), brokenOff);
        }
    }

    private static void take(int status, InputStream body, OutputStream out) throws IOException {
        if (status != ControlServer.ANSWERED) {
            throw new Refusal(Message.of(ControlClient.class, "control.failed"));
        }
        new PieceReader(body).copyTo(out);
    }
}
