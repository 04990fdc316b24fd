package org.anketa.people.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anketa.jdbc.PrivateFolder;
import org.anketa.jdbc.backup.WholeFile;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The acts of erasure in a file beside the backups, a line of JSON each: a backup that is older than an act doesn't know of
 * it, and its restore reads it here.
 */
public final class ErasureJournal {

    /** The name of the file. */
    public static final String NAME = "erasures.jsonl";

    /** How every line ends that was written to its end. */
    private static final Pattern END = Pattern.compile("\"seal\":\"[0-9a-f]{64}\"}$");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /** @param folder that of the backups */
    public ErasureJournal(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** Whether there is such a file: the first act makes it. */
    boolean exists() {
        return Files.exists(file);
    }

    /** Adds the acts that are not in the file yet; on return they are on disk. */
    public synchronized void keep(Collection<ErasureAct> acts) throws IOException {
        Set<UUID> known = new HashSet<>();
        if (Files.exists(file)) {
            read(file).forEach(act -> known.add(act.id()));
        }
        StringBuilder lines = new StringBuilder();
        acts.stream()
                .filter(act -> known.add(act.id()))
                .forEach(act -> lines.append(line(act)).append('\n'));
        if (!lines.isEmpty()) {
            append(lines.toString());
        }
    }

    private void append(String lines) throws IOException {
        PrivateFolder.createFor(file);
        if (!Files.exists(file)) {
            Files.createFile(file, WholeFile.onlyMine());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(channel.size());
            String text = endsInLine(channel) ? lines : "\n" + lines;
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        WholeFile.syncFolderOf(file.toAbsolutePath());
    }

    private static boolean endsInLine(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() == 0 || (channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n');
    }

    /**
     * The acts in a file. A line that a stop cut off is passed over: nobody was told that its act is kept.
     *
     * @throws Refusal if it is no such file, or an act isn't as it was sealed
     */
    public static List<ErasureAct> read(Path file) throws IOException {
        List<ErasureAct> acts = new ArrayList<>();
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !isCutOff(line)) {
                acts.add(act(line, file, i + 1));
            }
        }
        return acts;
    }

    private static String line(ErasureAct act) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", act.id().toString())
                .put("person", act.personId().toString())
                .put("at", act.at().toString())
                .put("by", act.by());
        json.set("removed", JSON.valueToTree(act.removed()));
        return json.put("previous", act.previous()).put("seal", act.seal()).toString();
    }

    private static boolean isCutOff(String line) {
        return line.startsWith("{") && !END.matcher(line).find();
    }

    private static ErasureAct act(String line, Path file, int number) {
        try {
            ObjectNode json = JSON.readValue(line, ObjectNode.class);
            ErasureAct act = new ErasureAct(
                    UUID.fromString(json.path("id").asText()),
                    UUID.fromString(json.path("person").asText()),
                    Instant.parse(json.path("at").asText()),
                    json.path("by").asText(),
                    ErasureAct.removedOf(json.path("removed").toString()),
                    json.path("previous").asText(),
                    json.path("seal").asText());
            if (act.isSealed()) {
                return act;
            }
            throw broken(file, number, null);
        } catch (JsonProcessingException | IllegalArgumentException | IllegalStateException | DateTimeException wrong) {
            throw broken(file, number, wrong);
        }
    }

    private static Refusal broken(Path file, int number, @Nullable Exception cause) {
        Message reason = Message.of(ErasureJournal.class, "journal.broken", "file", file.toString(), "line", number);
        return cause == null ? new Refusal(reason) : new Refusal(reason, cause);
    }
}
