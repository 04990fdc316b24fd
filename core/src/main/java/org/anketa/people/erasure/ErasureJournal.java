package org.anketa.people.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anketa.jdbc.PrivateFolder;
import org.anketa.jdbc.backup.WholeFile;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/**
 * The acts of erasure in a file beside the backups, a line of JSON each: a backup that is older than an act doesn't know of
 * it, and its restore reads it here.
 */
public final class ErasureJournal {

    /** The name of the file. */
    public static final String NAME = "erasures.jsonl";

    /** How every line ends that was written to its end. */
    private static final Pattern END = Pattern.compile("\"seal\":\"[0-9a-f]{64}\"}$");

    private static final Set<StandardOpenOption> ADDING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);

    /** A byte that is never written: some systems let nobody read what is locked. */
    private static final long FAR_BEHIND = Long.MAX_VALUE - 1;

    private static final Object TURN = new Object();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /** @param folder that of the backups */
    public ErasureJournal(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** Where the acts are kept. */
    Path file() {
        return file;
    }

    /** Whether there is such a file: the first act makes it. */
    boolean exists() {
        return Files.exists(file);
    }

    /**
     * Adds the acts that are not in the file yet; on return they are on disk. Several programs may share the file: one at a
     * time adds to its end.
     *
     * @throws Refusal if some line is not as it was written, so that a restore would refuse the file; all the acts are in it
     *     nevertheless, each in a good line
     */
    public void keep(Collection<ErasureAct> acts) throws IOException {
        if (acts.isEmpty()) {
            return;
        }
        PrivateFolder.createFor(file);
        // A lock on a file keeps out other processes, and is an error between the threads of one.
        synchronized (TURN) {
            boolean isNew = !exists();
            try (FileChannel adding = FileChannel.open(file, ADDING, WholeFile.onlyMine());
                    FileChannel reading = FileChannel.open(file, StandardOpenOption.READ)) {
                // Until the channels are closed.
                var unused = adding.lock(FAR_BEHIND, 1, false);
                addMissing(acts, reading, adding);
            }
            if (isNew) {
                WholeFile.syncFolderOf(file.toAbsolutePath());
            }
        }
    }

    private void addMissing(Collection<ErasureAct> acts, FileChannel reading, FileChannel adding) throws IOException {
        String text = new String(Channels.newInputStream(reading).readAllBytes(), StandardCharsets.UTF_8);
        Content content = Content.of(text);
        Set<UUID> known = content.acts().stream().map(ErasureAct::id).collect(Collectors.toCollection(HashSet::new));
        StringBuilder lines = new StringBuilder();
        acts.stream()
                .filter(act -> known.add(act.id()))
                .forEach(act -> lines.append(line(act)).append('\n'));
        if (!lines.isEmpty()) {
            String start = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            ByteBuffer bytes = ByteBuffer.wrap((start + lines).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                adding.write(bytes);
            }
            adding.force(true);
        }
        content.refuseBroken(file, "journal.damaged");
    }

    /**
     * The acts in a file. A line that a stop cut off is passed over: nobody was told that its act is kept.
     *
     * @throws Refusal if it is no such file, or an act isn't as it was sealed
     */
    public static List<ErasureAct> read(Path file) throws IOException {
        Content content = Content.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        content.refuseBroken(file, "journal.broken");
        return content.acts();
    }

    /**
     * What can be read of a file.
     *
     * @param broken the number of the first line that can't; 0 if there is none
     */
    private record Content(List<ErasureAct> acts, int broken) {

        static Content of(String text) {
            List<ErasureAct> acts = new ArrayList<>();
            int broken = 0;
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                if (!line.isBlank() && !isCutOff(line)) {
                    Optional<ErasureAct> act = act(line);
                    act.ifPresent(acts::add);
                    broken = act.isEmpty() && broken == 0 ? number : broken;
                }
            }
            return new Content(List.copyOf(acts), broken);
        }

        void refuseBroken(Path file, String key) {
            if (broken > 0) {
                throw new Refusal(Message.of(ErasureJournal.class, key, "file", file.toString(), "line", broken));
            }
        }
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

    /** The act of a line; nothing if it is none, or not as it was sealed. */
    private static Optional<ErasureAct> act(String line) {
        try {
            ObjectNode json = JSON.readValue(line, ObjectNode.class);
            return Optional.of(new ErasureAct(
                            UUID.fromString(json.path("id").asText()),
                            UUID.fromString(json.path("person").asText()),
                            Instant.parse(json.path("at").asText()),
                            json.path("by").asText(),
                            ErasureAct.removedOf(json.path("removed").toString()),
                            json.path("previous").asText(),
                            json.path("seal").asText()))
                    .filter(ErasureAct::isSealed);
        } catch (JsonProcessingException | IllegalArgumentException | IllegalStateException | DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
