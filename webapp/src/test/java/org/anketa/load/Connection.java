package org.anketa.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is kept as long as the server keeps it, for one thread. It does as little as HTTP allows: on a machine
 * that it shares with the server it measures, the platform's client would take as much as the server.
 */
final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final byte[] NOTHING = {};

    private final URI server;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    /** Connects with the first request. */
    Connection(URI server) {
        this.server = server;
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @param line method and path
     * @param headers whole lines, each ended by CR LF
     */
    Reply ask(String line, String headers, byte[] body) throws IOException {
        String length = "Content-Length: " + body.length + "\r\n\r\n";
        byte[] head = (line + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + headers + length)
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        connected().getOutputStream().write(whole);
        Reply reply = new ReplyReader(in).read();
        if (reply.header("connection").filter("close"::equals).isPresent()) {
            close();
        }
        return reply;
    }

    Reply get(String path, String headers) throws IOException {
        return ask("GET " + path, headers, NOTHING);
    }

    private Socket connected() throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket(server.getHost(), server.getPort());
            open.setTcpNoDelay(true);
            open.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(open.getInputStream(), 1 << 14);
            socket = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
