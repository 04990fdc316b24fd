package org.anketa.running;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has signed in: the cookies of the browser, and what a browser says of itself. */
public final class BrowserSession {

    public static final String ADMINISTRATOR = "anna";
    public static final String PASSWORD = "correct horse battery";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("id=\"token\">([^<]+)<");

    private static final String PART = "\r\n--part\r\nContent-Disposition: form-data; ";

    private final URI root;
    private final List<HttpCookie> cookies;

    private BrowserSession(URI root, List<HttpCookie> cookies) {
        this.root = root;
        this.cookies = cookies;
    }

    /** Creates the administrator by the link of a first start. */
    static BrowserSession setUp(URI link) throws IOException {
        return start(link, Map.of("name", ADMINISTRATOR, "password", PASSWORD, "repeated", PASSWORD));
    }

    /** Signs in. */
    public static BrowserSession signIn(RunningServer server, String name, String password) throws IOException {
        return start(server.address().resolve("/sign-in"), Map.of("name", name, "password", password));
    }

    private static BrowserSession start(URI form, Map<String, String> fields) throws IOException {
        HttpResponse<String> answer = send(post(HttpRequest.newBuilder(form), fields));
        List<HttpCookie> cookies = answer.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .toList();
        if (answer.statusCode() != 303 || cookies.isEmpty()) {
            throw new IOException("Not signed in: " + answer.statusCode() + " " + answer.body());
        }
        return new BrowserSession(form.resolve("/"), cookies);
    }

    /** A request with the cookies. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path))
                .header("Cookie", cookieHeader())
                .header("Sec-Fetch-Site", "same-origin");
    }

    /** Sends a form. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) throws IOException {
        return send(post(request(path), fields));
    }

    /** Sends a form with a file in the field {@code file}; an empty name: none was chosen. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String name, String content)
            throws IOException {
        StringBuilder body = new StringBuilder();
        fields.forEach((field, value) ->
                body.append(PART).append("name=\"" + field + "\"\r\n\r\n").append(value));
        body.append(PART)
                .append("name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .append(content);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body.substring(2) + "\r\n--part--\r\n")));
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** A new token by which a program acts for the same user. */
    public String issueToken() throws IOException {
        Matcher token = TOKEN.matcher(submit("/account/tokens", Map.of()).body());
        if (!token.find()) {
            throw new IOException("No token was issued");
        }
        return token.group(1);
    }

    /** The cookies, by their names. */
    public Map<String, String> cookies() {
        return cookies.stream().collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    /** The cookies as a request brings them. */
    public String cookieHeader() {
        return cookies.stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder post(HttpRequest.Builder request, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> escaped(field.getKey()) + "=" + escaped(field.getValue()))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", stopped);
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
