package org.anketa.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers distinct texts in the order in which they are first seen, without making a string of a text seen before. */
final class TextDictionary {

    private final List<String> texts = new ArrayList<>();
    private final int[] single = new int[128];
    private int[] slots = new int[64];

    TextDictionary() {
        Arrays.fill(single, -1);
        Arrays.fill(slots, -1);
    }

    int size() {
        return texts.size();
    }

    List<String> texts() {
        return texts;
    }

    /** The number of the text; a new one is added. */
    int codeOf(char[] buffer, int offset, int length) {
        if (length == 1 && buffer[offset] < single.length) {
            int known = single[buffer[offset]];
            if (known >= 0) {
                return known;
            }
            int added = find(buffer, offset, length);
            single[buffer[offset]] = added;
            return added;
        }
        return find(buffer, offset, length);
    }

    private int find(char[] buffer, int offset, int length) {
        int slot = spread(hash(buffer, offset, length)) & (slots.length - 1);
        while (slots[slot] >= 0) {
            if (same(texts.get(slots[slot]), buffer, offset, length)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        int added = texts.size();
        texts.add(new String(buffer, offset, length));
        slots[slot] = added;
        if (added * 2 > slots.length) {
            grow();
        }
        return added;
    }

    private void grow() {
        int[] larger = new int[slots.length * 4];
        Arrays.fill(larger, -1);
        for (int code = 0; code < texts.size(); code++) {
            int slot = spread(texts.get(code).hashCode()) & (larger.length - 1);
            while (larger[slot] >= 0) {
                slot = (slot + 1) & (larger.length - 1);
            }
            larger[slot] = code;
        }
        slots = larger;
    }

    /** As {@link String#hashCode()}, so that a text need not be made to be found. */
    private static int hash(char[] buffer, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private static boolean same(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
