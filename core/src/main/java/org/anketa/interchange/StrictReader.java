package org.anketa.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;

/**
 * Decodes a text without ever replacing what it can't decode: everything before the first wrong byte is handed out, then
 * reading fails with a {@link CharacterCodingException}. A zero character counts as wrong, for no text has one. A byte
 * order mark is left out.
 */
final class StrictReader extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private boolean started;
    private boolean lastBytes;
    private boolean zeroFollows;
    private boolean exhausted;

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether the end of the text was reported. */
    boolean isExhausted() {
        return exhausted;
    }

    /** @param length at least 2, for a character may take two places */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (zeroFollows) {
            throw new MalformedInputException(1);
        }
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, lastBytes);
            dropByteOrderMark(buffer, offset, out);
            if (out.position() > offset) {
                return countUpToZero(buffer, offset, out.position() - offset);
            }
            if (result.isError()) {
                result.throwException();
            }
            if (lastBytes) {
                exhausted = true;
                return -1;
            }
            fill();
        }
    }

    private void dropByteOrderMark(char[] buffer, int offset, CharBuffer out) {
        if (!started && out.position() > offset) {
            started = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, offset + 1, buffer, offset, out.position() - offset - 1);
                out.position(out.position() - 1);
            }
        }
    }

    private int countUpToZero(char[] buffer, int offset, int count) throws MalformedInputException {
        for (int i = 0; i < count; i++) {
            if (buffer[offset + i] == 0) {
                zeroFollows = true;
                if (i == 0) {
                    throw new MalformedInputException(1);
                }
                return i;
            }
        }
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        lastBytes = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
