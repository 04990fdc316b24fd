package org.anketa.dataset;

import java.util.List;

/**
 * One small whole number a row, in chunks of {@link #CHUNK} rows and in as few bytes as its largest code needs: one where
 * 256 codes suffice, two up to 65,536, four beyond.
 */
sealed interface Codes {

    /** Rows a chunk: the unit in which samples are scanned, small enough to be shared out evenly. */
    int CHUNK = 1 << 16;

    /** How many rows of the chunk are filled. */
    int length(int chunk);

    int chunkCount();

    /** {@code index[i] = code} for the rows {@code from … from+count−1} of the chunk. */
    void read(int chunk, int from, int count, int[] index);

    /** {@code index[i] = index[i] · factor + code}: appends this variable to the cell numbers of a table. */
    void append(int chunk, int from, int count, int factor, int[] index);

    /** The same rows with every code replaced by {@code newCodes[code]}. */
    default Codes translate(int[] newCodes) {
        CodesWriter writer = new CodesWriter();
        int[] scratch = new int[chunkCount() == 0 ? 0 : length(0)];
        for (int chunk = 0; chunk < chunkCount(); chunk++) {
            int count = length(chunk);
            read(chunk, 0, count, scratch);
            for (int i = 0; i < count; i++) {
                writer.add(newCodes[scratch[i]]);
            }
        }
        return writer.finish();
    }

    /** One byte a code. */
    record OfBytes(List<byte[]> chunks) implements Codes {
        @Override
        public int length(int chunk) {
            return chunks.get(chunk).length;
        }

        @Override
        public int chunkCount() {
            return chunks.size();
        }

        @Override
        public void read(int chunk, int from, int count, int[] index) {
            byte[] codes = chunks.get(chunk);
            for (int i = 0; i < count; i++) {
                index[i] = codes[from + i] & 0xff;
            }
        }

        @Override
        public void append(int chunk, int from, int count, int factor, int[] index) {
            byte[] codes = chunks.get(chunk);
            for (int i = 0; i < count; i++) {
                index[i] = index[i] * factor + (codes[from + i] & 0xff);
            }
        }
    }

    /** Two bytes a code. */
    record OfChars(List<char[]> chunks) implements Codes {
        @Override
        public int length(int chunk) {
            return chunks.get(chunk).length;
        }

        @Override
        public int chunkCount() {
            return chunks.size();
        }

        @Override
        public void read(int chunk, int from, int count, int[] index) {
            char[] codes = chunks.get(chunk);
            for (int i = 0; i < count; i++) {
                index[i] = codes[from + i];
            }
        }

        @Override
        public void append(int chunk, int from, int count, int factor, int[] index) {
            char[] codes = chunks.get(chunk);
            for (int i = 0; i < count; i++) {
                index[i] = index[i] * factor + codes[from + i];
            }
        }
    }

    /** Four bytes a code. */
    record OfInts(List<int[]> chunks) implements Codes {
        @Override
        public int length(int chunk) {
            return chunks.get(chunk).length;
        }

        @Override
        public int chunkCount() {
            return chunks.size();
        }

        @Override
        public void read(int chunk, int from, int count, int[] index) {
            System.arraycopy(chunks.get(chunk), from, index, 0, count);
        }

        @Override
        public void append(int chunk, int from, int count, int factor, int[] index) {
            int[] codes = chunks.get(chunk);
            for (int i = 0; i < count; i++) {
                index[i] = index[i] * factor + codes[from + i];
            }
        }
    }
}
