package org.anketa.dataset;

import java.util.ArrayList;
import java.util.List;

/** Puts one text in the place of those that few rows have. */
final class RareTexts {

    private RareTexts() {}

    /** The same column with {@code instead} for texts of fewer than {@code least} rows; numbers are left as they are. */
    static RawColumn replace(RawColumn column, long least, String instead) {
        if (!(column instanceof RawColumn.OfTexts texts)) {
            return column;
        }
        long[] counts = count(texts);
        List<String> kept = new ArrayList<>();
        int[] newCodes = new int[counts.length];
        for (int code = 0; code < texts.texts().size(); code++) {
            if (counts[code] >= least) {
                newCodes[code] = kept.size();
                kept.add(texts.texts().get(code));
            } else {
                newCodes[code] = -1;
            }
        }
        if (kept.size() == texts.texts().size()) {
            return column;
        }
        int rare = kept.indexOf(instead) < 0 ? kept.size() : kept.indexOf(instead);
        if (rare == kept.size()) {
            kept.add(instead);
        }
        for (int code = 0; code < texts.texts().size(); code++) {
            newCodes[code] = newCodes[code] < 0 ? rare : newCodes[code];
        }
        newCodes[texts.texts().size()] = kept.size();
        return new RawColumn.OfTexts(List.copyOf(kept), texts.codes().translate(newCodes), texts.hasEmpty());
    }

    private static long[] count(RawColumn.OfTexts column) {
        long[] counts = new long[column.texts().size() + 1];
        int[] codes = new int[Codes.CHUNK];
        for (int chunk = 0; chunk < column.codes().chunkCount(); chunk++) {
            int length = column.codes().length(chunk);
            column.codes().read(chunk, 0, length, codes);
            for (int i = 0; i < length; i++) {
                counts[codes[i]]++;
            }
        }
        return counts;
    }
}
