package org.anketa.control;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Sends what a task writes as it comes, and then how the task ended. */
final class PieceWriter extends OutputStream {

    private static final byte[] NOTHING = {};

    private final DataOutputStream out;
    private boolean broken;

    PieceWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > 0) {
            send(Piece.CONTENT, bytes, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException gone) {
            broken = true;
            throw gone;
        }
    }

    /** The task has done what it was asked for. */
    void done() throws IOException {
        end(Piece.DONE, NOTHING);
    }

    /** The task refuses, in the words of whoever asked. */
    void refused(String reason) throws IOException {
        end(Piece.REFUSED, reason.getBytes(StandardCharsets.UTF_8));
    }

    /** The task did not come to its end. */
    void failed() throws IOException {
        end(Piece.FAILED, NOTHING);
    }

    /** Whether whoever asked has gone. */
    boolean isBroken() {
        return broken;
    }

    private void end(Piece piece, byte[] content) throws IOException {
        send(piece, content, 0, content.length);
        flush();
    }

    private void send(Piece piece, byte[] bytes, int offset, int length) throws IOException {
        try {
            out.writeByte(piece.letter());
            out.writeInt(length);
            out.write(bytes, offset, length);
        } catch (IOException gone) {
            broken = true;
            throw gone;
        }
    }
}
