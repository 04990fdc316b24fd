package org.anketa.web.api;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A form as {@code curl -F} sends it. */
final class MultipartForm {

    private static final String BOUNDARY = "----boundary-of-a-test";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    MultipartForm file(String name, String fileName, byte[] content) {
        start(name, "; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream");
        body.writeBytes(content);
        return end();
    }

    MultipartForm file(String name, String fileName, String content) {
        return file(name, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    MultipartForm text(String name, String content) {
        start(name, "");
        body.writeBytes(content.getBytes(StandardCharsets.UTF_8));
        return end();
    }

    MultipartForm json(String name, String content) {
        start(name, "\r\nContent-Type: application/json");
        body.writeBytes(content.getBytes(StandardCharsets.UTF_8));
        return end();
    }

    private void start(String name, String more) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    }

    private MultipartForm end() {
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The request that posts the form. */
    HttpRequest.Builder postTo(URI address) {
        byte[] last = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(last);
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(whole.toByteArray()));
    }
}
