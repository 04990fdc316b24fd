package org.anketa.control;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes what a {@link PieceWriter} sends. */
final class PieceReader {

    private static final int MOST_AT_ONCE = 1 << 16;

    private final DataInputStream in;

    PieceReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * Hands on the content until the task has ended.
     *
     * @throws Refusal if the task refuses, fails, or its answer breaks off
     * @throws IOException if {@code out} doesn't take the content
     */
    void copyTo(OutputStream out) throws IOException {
        while (true) {
            Head head = head();
            switch (head.piece) {
                case CONTENT -> copy(head.length, out);
                case DONE -> {
                    return;
                }
                case REFUSED ->
                    throw new Refusal(LocalizedText.of(new String(read(head.length), StandardCharsets.UTF_8)));
                case FAILED -> throw failure(null);
            }
        }
    }

    private record Head(Piece piece, int length) {}

    private Head head() {
        try {
            Piece piece = Piece.find(in.readUnsignedByte()).orElseThrow(() -> failure(null));
            return new Head(piece, in.readInt());
        } catch (IOException brokenOff) {
            throw failure(brokenOff);
        }
    }

    private void copy(int length, OutputStream out) throws IOException {
        for (int left = length; left > 0; left -= MOST_AT_ONCE) {
            out.write(read(Math.min(left, MOST_AT_ONCE)));
        }
    }

    private byte[] read(int length) {
        byte[] bytes = new byte[length];
        try {
            in.readFully(bytes);
        } catch (IOException brokenOff) {
            throw failure(brokenOff);
        }
        return bytes;
    }

    private static Refusal failure(@Nullable IOException cause) {
        Message reason = Message.of(PieceReader.class, "control.failed");
        return cause == null ? new Refusal(reason) : new Refusal(reason, cause);
    }
}
