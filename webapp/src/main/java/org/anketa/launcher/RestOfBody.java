package org.anketa.launcher;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Receives what is left of a body that nobody has read, because a browser that can't finish sending shows a broken
 * connection instead of the answer; but not for somebody who sends it too slowly. The container alone would wait for each
 * next byte, any number of times.
 */
final class RestOfBody extends ValveBase {

    private static final long FREE_SECONDS = 5;
    private static final long LONGEST_SECONDS = 600;

    /** In bytes a second. */
    private static final long SLOWEST = 16 * 1024;

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        org.apache.coyote.Request received = request.getCoyoteRequest();
        if (mayHaveBody(received) && !request.isAsync()) {
            response.finishResponse();
            receive(received);
        }
    }

    private static boolean mayHaveBody(org.apache.coyote.Request request) {
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        return (chunked || length(request) > request.getBytesRead()) && !request.isFinished();
    }

    /** What it says; nothing if that can't be read or is said twice: the container has refused it and closes the connection. */
    private static long length(org.apache.coyote.Request request) {
        try {
            return request.getContentLengthLong();
        } catch (IllegalArgumentException unreadable) {
            return 0;
        }
    }

    private static void receive(org.apache.coyote.Request request) {
        long begun = System.nanoTime();
        Dropped dropped = new Dropped();
        try {
            while (true) {
                int count = request.doRead(dropped);
                if (count < 0) {
                    return;
                }
                dropped.bytes += count;
                if (isTooSlow(dropped.bytes, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))) {
                    break;
                }
            }
        } catch (IOException silent) {
            // Whoever sends nothing more is waited for no longer either.
        }
        request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static boolean isTooSlow(long bytes, long seconds) {
        return seconds > FREE_SECONDS && (bytes < SLOWEST * seconds || seconds > LONGEST_SECONDS);
    }

    /** Takes what comes and keeps nothing of it. */
    private static final class Dropped implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);
        private long bytes;

        @Override
        public void setByteBuffer(ByteBuffer received) {
            buffer = received;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // The container brings its own buffers.
        }
    }
}
