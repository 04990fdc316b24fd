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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anketa.shared.LocalizedText;
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

    /** The way to the server of the home; nothing if none has left word there. */
    public static Optional<ControlClient> find(Path home) throws IOException {
        return ControlFile.find(home).map(ControlClient::new);
    }

    /**
     * Has a task done.
     *
     * @param language in which the server shall refuse
     * @param out takes what the task writes
     * @return whether there was a server; if not, nothing was done
     * @throws Refusal if the server refuses
     */
    public boolean run(String task, Map<String, String> arguments, Locale language, OutputStream out)
            throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + file.port() + "/" + task))
                .header("Authorization", "Bearer " + file.secret())
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        JSON.writeValueAsBytes(new Order(language.toLanguageTag(), arguments))))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                take(response.statusCode(), body, out);
            }
            return true;
        } catch (ConnectException nobody) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", stopped);
        }
    }

    private static void take(int status, InputStream body, OutputStream out) throws IOException {
        switch (status) {
            case ControlServer.DONE -> body.transferTo(out);
            case ControlServer.REFUSED ->
                throw new Refusal(LocalizedText.of(new String(body.readAllBytes(), StandardCharsets.UTF_8)));
            default -> throw new Refusal(Message.of(ControlClient.class, "control.failed"));
        }
    }
}
