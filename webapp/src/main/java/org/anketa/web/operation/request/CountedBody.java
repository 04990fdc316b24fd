package org.anketa.web.operation.request;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer whose bytes are counted on their way, before anything compresses them. */
final class CountedBody extends HttpServletResponseWrapper {

    private @Nullable Counting body;

    CountedBody(HttpServletResponse response) {
        super(response);
    }

    /** How many bytes were written; as many as were announced where they went another way. */
    long bytes() {
        Counting counting = body;
        if (counting != null) {
            return counting.bytes;
        }
        String announced = getHeader("Content-Length");
        return announced != null && announced.matches("[0-9]{1,18}") ? Long.parseLong(announced) : 0;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        Counting counting = body;
        if (counting == null) {
            counting = new Counting(super.getOutputStream());
            body = counting;
        }
        return counting;
    }

    private static final class Counting extends ServletOutputStream {

        private final ServletOutputStream out;
        private long bytes;

        Counting(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
            bytes++;
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            out.write(octets, offset, length);
            bytes += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
