package org.anketa.web.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser without scripts on a {@link PeopleSite}. */
public final class SiteReader {

    private static final String BOUNDARY = "----anketa-test-boundary";

    private final HttpClient client = HttpClient.newHttpClient();
    private final PeopleSite site;
    private final String language;
    private final String role;

    public SiteReader(PeopleSite site, String language, String role) {
        this.site = site;
        this.language = language;
        this.role = role;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Sends a form. */
    public HttpResponse<String> submit(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form whose only field is a file. */
    public HttpResponse<String> upload(String path, String name, byte[] content)
            throws IOException, InterruptedException {
        return upload(path, Map.of(), name, content);
    }

    /** Sends a form with a file; an empty name: none was chosen. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String name, byte[] content)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The page that a form led to. */
    public HttpResponse<String> follow(HttpResponse<String> response) throws IOException, InterruptedException {
        return get(target(response));
    }

    /** The path that a response sends the browser on to. */
    public static String target(HttpResponse<String> response) {
        URI location = URI.create(response.headers().firstValue("Location").orElseThrow());
        String query = location.getRawQuery();
        return location.getRawPath() + (query == null ? "" : "?" + query);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.page(path))
                .header("Accept-Language", language)
                .header("Role", role);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
