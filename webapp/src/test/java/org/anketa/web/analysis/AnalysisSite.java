package org.anketa.web.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.anketa.datafile.DataFileService;
import org.anketa.interchange.CsvTableReader;
import org.anketa.interchange.Formats;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;
import org.anketa.plugin.PluginJar;
import org.anketa.running.RunningServer;

/** The running WAR with data files that are open in it, and a plugin in its home that has every kind of option. */
public final class AnalysisSite implements AutoCloseable {

    private final RunningServer server;
    private final DataFileService files;
    private final HttpClient client = HttpClient.newHttpClient();

    private AnalysisSite(RunningServer server, DataFileService files) {
        this.server = server;
        this.files = files;
    }

    public static AnalysisSite start(Path home) throws IOException {
        PluginJar.ofFolder(folder("/every-option-plugin")).writeTo(home.resolve("plugins"), "everything.jar");
        Files.write(home.resolve("plugins").resolve("broken.jar"), new byte[] {1, 2, 3});
        Formats formats = new Formats(List.of(new CsvTableReader()), List.of(), List.of());
        DataFileService files = new DataFileService(home.resolve("data"), formats, Clock.systemUTC());
        return new AnalysisSite(RunningServer.start(home), files);
    }

    private static Path folder(String name) {
        URL found = Objects.requireNonNull(AnalysisSite.class.getResource(name));
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens a file of that content and returns its id. */
    public String open(Path folder, String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return files.open(TableSource.of(file), ReadingOptions.FIND).id();
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = server.administrator().request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> download(String path) {
        return send(server.administrator().request(path), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The server, for a browser that signs in. */
    public RunningServer server() {
        return server;
    }

    /** The whole address of a path that is escaped already. */
    public URI address(String path) {
        return server.address().resolve(path);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A value as an address holds it. */
    static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
