package org.anketa.answering;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who answers by HTTP, page by page, without a browser and its scripts. */
public final class Respondent {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(state|asked|response)\" value=\"([^\"]*)\"");

    private final HttpClient client;
    private final URI server;
    private final String language;

    public Respondent(URI server, String language) {
        this(HttpClient.newHttpClient(), server, language);
    }

    public Respondent(HttpClient client, URI server, String language) {
        this.client = client;
        this.server = server;
        this.language = language;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Sends fields as they are; redirects are not followed. */
    public HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /** Answers a page as it is shown now and takes a step. */
    public HttpResponse<String> answer(String path, String step, Map<String, String> answers)
            throws IOException, InterruptedException {
        return post(path, fields(get(path).body(), step, answers));
    }

    /** What the page sends: what it knows, the answers, and the step. */
    public static List<Map.Entry<String, String>> fields(String page, String step, Map<String, String> answers) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            fields.add(Map.entry(hidden.group(1), hidden.group(2)));
        }
        fields.addAll(answers.entrySet());
        fields.add(Map.entry("action", step));
        return fields;
    }

    /** The path that a response leads to. */
    public static String location(HttpResponse<String> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Accept-Language", language)
                .header("Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(List<Map.Entry<String, String>> fields) {
        StringBuilder body = new StringBuilder();
        for (Map.Entry<String, String> field : fields) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8));
        }
        return body.toString();
    }
}
