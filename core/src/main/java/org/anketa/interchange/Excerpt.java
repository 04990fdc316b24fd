package org.anketa.interchange;

/** Quotes what a file says in a message: short and on one line, however long or broken over lines it is. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), 2 * LONGEST)).strip();
        String line = start.replaceAll("\\s+", " ");
        boolean whole = text.length() <= 2 * LONGEST && line.length() <= LONGEST;
        return whole ? line : line.substring(0, Math.min(LONGEST, line.length())) + "…";
    }
}
