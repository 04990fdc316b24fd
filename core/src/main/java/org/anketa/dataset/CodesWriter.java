package org.anketa.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes codes in row order and widens its storage when a code outgrows it. */
final class CodesWriter {

    private static final int FIRST_ROWS = 64;

    private final List<byte[]> bytes = new ArrayList<>();
    private final List<char[]> chars = new ArrayList<>();
    private final List<int[]> ints = new ArrayList<>();
    /** Grows to a chunk, so that wide tables of few rows stay small. */
    private byte[] byteTail = new byte[FIRST_ROWS];

    private char[] charTail = {};
    private int[] intTail = {};
    private int width = 1;
    private int capacity = FIRST_ROWS;
    private int at;

    void add(int code) {
        if (at == capacity) {
            extend();
        }
        if (width == 1 && code < 1 << 8) {
            byteTail[at++] = (byte) code;
        } else {
            addWide(code);
        }
    }

    private void addWide(int code) {
        if (width == 1) {
            widenToChars();
        }
        if (width == 2 && code >= 1 << 16) {
            widenToInts();
        }
        if (width == 2) {
            charTail[at++] = (char) code;
        } else {
            intTail[at++] = code;
        }
    }

    private void extend() {
        if (capacity < Codes.CHUNK) {
            capacity *= 4;
            byteTail = Arrays.copyOf(byteTail, width == 1 ? capacity : 0);
            charTail = Arrays.copyOf(charTail, width == 2 ? capacity : 0);
            intTail = Arrays.copyOf(intTail, width == 4 ? capacity : 0);
        } else {
            nextChunk();
        }
    }

    private void nextChunk() {
        switch (width) {
            case 1 -> {
                bytes.add(byteTail);
                byteTail = new byte[Codes.CHUNK];
            }
            case 2 -> {
                chars.add(charTail);
                charTail = new char[Codes.CHUNK];
            }
            default -> {
                ints.add(intTail);
                intTail = new int[Codes.CHUNK];
            }
        }
        at = 0;
    }

    private void widenToChars() {
        for (byte[] chunk : bytes) {
            chars.add(widened(chunk));
        }
        bytes.clear();
        charTail = widened(byteTail);
        byteTail = new byte[0];
        width = 2;
    }

    private void widenToInts() {
        for (char[] chunk : chars) {
            ints.add(widened(chunk));
        }
        chars.clear();
        intTail = widened(charTail);
        charTail = new char[0];
        width = 4;
    }

    private static char[] widened(byte[] chunk) {
        char[] wide = new char[chunk.length];
        for (int i = 0; i < chunk.length; i++) {
            wide[i] = (char) (chunk[i] & 0xff);
        }
        return wide;
    }

    private static int[] widened(char[] chunk) {
        int[] wide = new int[chunk.length];
        for (int i = 0; i < chunk.length; i++) {
            wide[i] = chunk[i];
        }
        return wide;
    }

    /** The codes as written; the writer must not be used afterwards. */
    Codes finish() {
        switch (width) {
            case 1 -> {
                if (at > 0) {
                    bytes.add(Arrays.copyOf(byteTail, at));
                }
                return new Codes.OfBytes(bytes);
            }
            case 2 -> {
                if (at > 0) {
                    chars.add(Arrays.copyOf(charTail, at));
                }
                return new Codes.OfChars(chars);
            }
            default -> {
                if (at > 0) {
                    ints.add(Arrays.copyOf(intTail, at));
                }
                return new Codes.OfInts(ints);
            }
        }
    }
}
