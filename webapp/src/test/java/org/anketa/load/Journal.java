package org.anketa.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** What the server has acknowledged, kept outside of it: a line counts once it is on disk. For any number of threads. */
final class Journal implements AutoCloseable {

    private static final String RESPONSE = "response";
    private static final String DRAFT = "draft";
    private static final String SUBMITTED = "submitted";

    private final Path file;
    private final FileChannel channel;
    private int count;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Journal at(Path file) throws IOException {
        return new Journal(file, FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** A whole response was stored; the number tells its content. */
    void response(UUID id, int number) throws IOException {
        append(RESPONSE, id.toString(), number, 0);
    }

    /** A draft was saved up to a page. */
    void draft(String address, int respondent, int pages) throws IOException {
        append(DRAFT, address, respondent, pages);
    }

    /** What was in a draft is a response now. */
    void submitted(UUID id, int respondent, int pages) throws IOException {
        append(SUBMITTED, id.toString(), respondent, pages);
    }

    private synchronized void append(String kind, String key, int number, int pages) throws IOException {
        String line = kind + " " + key + " " + number + " " + pages + "\n";
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
        count++;
    }

    /** How many acknowledgements are on disk. */
    synchronized int count() {
        return count;
    }

    /** Everything that was acknowledged since it began, in that order. */
    List<Entry> read() throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split(" "))
                    .map(parts -> new Entry(parts[0], parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3])))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /**
     * A line.
     *
     * @param key a response's id, or a draft's address
     * @param number of the response, or the respondent
     * @param pages how many of the draft were saved
     */
    record Entry(String kind, String key, int number, int pages) {

        boolean isResponse() {
            return kind.equals(RESPONSE);
        }

        boolean isDraft() {
            return kind.equals(DRAFT);
        }

        boolean isSubmitted() {
            return kind.equals(SUBMITTED);
        }
    }
}
