package org.anketa.web.operation.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.anketa.web.page.BrokenBody;

/** A request whose body's pace is watched between one read and the next. */
final class PacedBody extends HttpServletRequestWrapper {

    private final Pace.Watch watch;

    PacedBody(HttpServletRequest request, Pace.Watch watch) {
        super(request);
        this.watch = watch;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Paced(super.getInputStream(), watch);
    }

    private static final class Paced extends ServletInputStream {

        private final ServletInputStream in;
        private final Pace.Watch watch;

        Paced(ServletInputStream in, Pace.Watch watch) {
            this.in = in;
            this.watch = watch;
        }

        /** A read from the client. */
        private interface Read {
            int run() throws IOException;
        }

        private static int receive(Read read) throws IOException {
            try {
                return read.run();
            } catch (SocketTimeoutException silent) {
                throw silent;
            } catch (IOException broken) {
                throw new BrokenBody(broken);
            }
        }

        @Override
        public int read() throws IOException {
            int octet = receive(in::read);
            if (octet >= 0) {
                watch.received(1);
            }
            return octet;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = receive(() -> in.read(target, offset, length));
            if (count > 0) {
                watch.received(count);
            }
            return count;
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
