package org.anketa.web.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A request's body up to a size. One that is longer is received to its end and dropped: a browser that cannot finish
 * sending shows a broken connection instead of the answer.
 */
public final class CappedStream extends FilterInputStream {

    private final long limit;
    private long taken;

    /** @param limit in bytes */
    public CappedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int octets) throws IOException {
        taken += octets;
        if (octets > 0 && taken > limit) {
            // Only after a failure to read does the reader of forms delete the files that it has begun.
            throw new IOException(refusal());
        }
    }

    /** Drops what is left of the body. */
    TooLarge refusal() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return new TooLarge(limit);
    }
}
