package org.anketa.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends requests as no library would. What is sent is a text whose lines end with CR LF. An empty line stands between head
 * and body. {@code ${x*1000}} is a text many times, {@code ${hex:00FF}} are bytes, any other name is asked for. The length
 * of the body, the host and that the connection ends are told unless the head tells them.
 */
final class Wire {

    /** What comes behind it is sent byte by byte, until the server has enough. */
    static final String SLOWLY = "${slowly}";

    /** Here the sender stops and waits. */
    static final String SILENCE = "${silence}";

    /** Here the sender says that nothing more comes. */
    private static final String CUT = "${cut}";

    private static final int MILLIS_BETWEEN_BYTES = 400;
    private static final int PATIENCE_MILLIS = 60_000;

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]+)}");
    private static final Pattern MANY = Pattern.compile("(?s)(.+)\\*([0-9]+)");
    private static final String HEX = "hex:";

    private final URI server;
    private final Function<String, byte[]> values;

    /** @param values what stands for a name */
    Wire(URI server, Function<String, byte[]> values) {
        this.server = server;
        this.values = values;
    }

    /** Sends it and returns all that comes back until the server closes the connection; empty if nothing does. */
    Answer send(String sent) throws IOException {
        boolean slow = sent.contains(SLOWLY);
        int pause = slow ? sent.indexOf(SLOWLY) : sent.length();
        byte[] first = slow ? bytes(sent.substring(0, pause)) : whole(sent);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            Thread sending = new Thread(
                    () -> write(socket, first, slow ? bytes(sent.substring(pause + SLOWLY.length())) : new byte[0]),
                    "hostile-sender");
            sending.setDaemon(true);
            sending.start();
            if (sent.contains(CUT)) {
                join(sending);
                socket.shutdownOutput();
            }
            return new Answer(received(socket));
        }
    }

    private static void join(Thread sending) {
        try {
            sending.join(PATIENCE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String received(Socket socket) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(received);
        } catch (SocketException reset) {
            // What had come before still counts.
        }
        return received.toString(StandardCharsets.UTF_8);
    }

    private static void write(Socket socket, byte[] first, byte[] slowly) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(first);
            for (byte one : slowly) {
                Thread.sleep(MILLIS_BETWEEN_BYTES);
                out.write(one);
            }
        } catch (IOException | InterruptedException enough) {
            // The server has closed the connection, as it should.
        }
    }

    /** The request, with what its head lacks. */
    private byte[] whole(String sent) {
        String plain = sent.replace(CUT, "").replace(SILENCE, "");
        int end = plain.indexOf("\n\n");
        if (end < 0) {
            return bytes(plain);
        }
        String head = new String(bytes(plain.substring(0, end)), StandardCharsets.ISO_8859_1);
        byte[] body = bytes(plain.substring(end + 2));
        StringBuilder lines = new StringBuilder(head);
        String known = "\n" + head.toLowerCase(Locale.ROOT);
        if (!known.contains("\nhost")) {
            lines.append("\r\nHost: localhost");
        }
        if (!known.contains("\naccept-language")) {
            lines.append("\r\nAccept-Language: en");
        }
        if (body.length > 0 && !known.contains("\ncontent-length") && !known.contains("\ntransfer-encoding")) {
            lines.append("\r\nContent-Length: ").append(body.length);
        }
        lines.append(known.contains("\nconnection:") ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(lines.toString().getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(body);
        return whole.toByteArray();
    }

    private byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher place = PLACE.matcher(text);
        int at = 0;
        while (place.find()) {
            out.writeBytes(plain(text.substring(at, place.start())));
            out.writeBytes(value(place.group(1)));
            at = place.end();
        }
        out.writeBytes(plain(text.substring(at)));
        return out.toByteArray();
    }

    private byte[] value(String place) {
        Matcher many = MANY.matcher(place);
        if (many.matches()) {
            return plain(many.group(1).repeat(Integer.parseInt(many.group(2))));
        }
        return place.startsWith(HEX) ? HexFormat.of().parseHex(place.substring(HEX.length())) : values.apply(place);
    }

    private static byte[] plain(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** All that came back. */
    record Answer(String text) {

        private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3})");

        /** The status of the first answer; 0 if there was none. */
        int status() {
            Matcher status = STATUS.matcher(text);
            return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
        }

        /** How many answers came. */
        long count() {
            return STATUS.matcher(text).results().count();
        }

        private String head() {
            int end = text.indexOf("\r\n\r\n");
            return (end < 0 ? text : text.substring(0, end)).toLowerCase(Locale.ROOT);
        }

        /** Whether a browser would run what stands in it. */
        boolean isRun() {
            return head().contains("content-type: text/html") || head().contains("content-type: image/svg");
        }

        String body() {
            return text.substring(Math.min(text.length(), head().length()));
        }

        boolean hasHeader(String line) {
            return head().contains(line.toLowerCase(Locale.ROOT));
        }
    }
}
