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
 *
 * <p>The text gets a line break of its own at the end, in a read by itself. So its last line always ends, and what a
 * parser still holds when {@link #isExhausted} can only be a quoted field that was never closed.
 */
final class StrictReader extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private enum Stage {
        START,
        TEXT,
        DECODED,
        LINE_BREAK,
        EXHAUSTED
    }

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private Stage stage = Stage.START;
    private boolean lastBytes;
    private boolean zeroFollows;

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether the line break that the reader added is all that was read since the text ended. */
    boolean isAtOwnLineBreak() {
        return stage == Stage.LINE_BREAK;
    }

    /** Whether the end was reported. */
    boolean isExhausted() {
        return stage == Stage.EXHAUSTED;
    }

    /** @param length at least 2, for a character may take two places */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        switch (stage) {
            case START, TEXT -> {
                int count = readText(buffer, offset, length);
                return count > 0 ? count : read(buffer, offset, length);
            }
            case DECODED -> {
                stage = Stage.LINE_BREAK;
                buffer[offset] = '\n';
                return 1;
            }
            default -> {
                stage = Stage.EXHAUSTED;
                return -1;
            }
        }
    }

    /** How many characters were read: none only at the end of the text, whose stage has then changed. */
    private int readText(char[] buffer, int offset, int length) throws IOException {
        if (zeroFollows) {
            throw new MalformedInputException(1);
        }
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (out.position() == offset) {
            CoderResult result = decoder.decode(bytes, out, lastBytes);
            dropByteOrderMark(buffer, offset, out);
            if (out.position() > offset) {
                return countUpToZero(buffer, offset, out.position() - offset);
            }
            if (result.isError()) {
                result.throwException();
            }
            if (lastBytes) {
                stage = Stage.DECODED;
                return 0;
            }
            fill();
        }
        return out.position() - offset;
    }

    private void dropByteOrderMark(char[] buffer, int offset, CharBuffer out) {
        if (stage == Stage.START && out.position() > offset) {
            stage = Stage.TEXT;
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
