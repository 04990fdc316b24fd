package org.anketa.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a trace call by call. A call that others interrupted stands on two lines; which call ended first is what counts. */
final class TracedCalls {

    private static final String UNFINISHED = " <unfinished ...>";
    private static final String RESUMED = " resumed>";

    /**
     * A call that has ended.
     *
     * @param text name and arguments
     * @param result what it returned; blank if that is unknown
     * @param began the line on which it began
     * @param ended the line on which it ended
     */
    record Call(String text, String result, long began, long ended) {

        /** Whether it has forced something onto the disk; one that failed has not. */
        boolean isSync() {
            return (text.startsWith("fsync(") || text.startsWith("fdatasync(")) && result.equals("0");
        }

        /** Whether it concerns the file of that name. */
        boolean isOf(String file) {
            int name = text.indexOf(file + ">");
            return name > 0 && name < text.indexOf('>');
        }
    }

    private static final Pattern RESULT = Pattern.compile(".*\\) += (-?\\w+)[^=]*");

    /** The texts before it may be long. */
    private static final int RESULT_LENGTH = 100;

    private final Map<String, Call> begun = new HashMap<>();
    private final Consumer<Call> reader;

    private TracedCalls(Consumer<Call> reader) {
        this.reader = reader;
    }

    /** Hands every call to the reader, in the order in which they ended. */
    static void read(Path trace, Consumer<Call> reader) throws IOException {
        try (Stream<String> lines = Files.lines(trace, StandardCharsets.ISO_8859_1)) {
            read(lines, reader);
        }
    }

    /** As {@link #read(Path, Consumer)}, from lines. */
    static void read(Stream<String> lines, Consumer<Call> reader) {
        TracedCalls calls = new TracedCalls(reader);
        long number = 0;
        for (Iterator<String> all = lines.iterator(); all.hasNext(); number++) {
            calls.take(all.next(), number);
        }
    }

    private void take(String line, long number) {
        int space = line.indexOf(' ');
        String thread = line.substring(0, Math.max(space, 0));
        String said = line.substring(space + 1).strip();
        if (said.endsWith(UNFINISHED)) {
            begun.put(thread, new Call(said, "", number, number));
        } else if (said.startsWith("<... ")) {
            Call call = begun.remove(thread);
            if (call != null && said.contains(RESUMED)) {
                reader.accept(new Call(call.text(), result(said), call.began(), number));
            }
        } else {
            reader.accept(new Call(said, result(said), number, number));
        }
    }

    private static String result(String said) {
        Matcher result = RESULT.matcher(said.substring(Math.max(said.length() - RESULT_LENGTH, 0)));
        return result.matches() ? result.group(1) : "";
    }
}
