package org.anketa.jdbc.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A backup that lies in a file. Nothing of it is believed: it may be damaged, or made by somebody else. */
public final class BackupFile implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private static final int MOST_ENTRIES = 1_000;
    private static final long LONGEST_MANIFEST = 1 << 20;

    /**
     * Rows with ids compress some twenty times at most; but what one respondent repeats a million times compresses better,
     * and must not make a backup useless. So only what is large beyond measure is looked at.
     */
    private static final long HIGHEST_RATIO = 250;

    private static final long ALWAYS_ALLOWED = 4L << 30;

    private final ZipFile zip;
    private final Path file;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Path file) throws IOException {
        this.zip = zip;
        this.file = file;
        this.manifest = read(checkedEntry(Manifest.NAME));
        checkManifest();
        checkEntries();
    }

    /**
     * Opens a backup and looks at what it says of itself.
     *
     * @throws Refusal if it is none, or not a whole one, or was made by a newer program
     */
    @SuppressWarnings("MustBeClosedChecker") // The backup closes it.
    public static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw refusal("backup.absent", file);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException broken) {
            throw new Refusal(message("backup.noZip", file), broken);
        }
        try {
            return new BackupFile(zip, file);
        } catch (IOException broken) {
            zip.close();
            throw new Refusal(message("backup.damaged", file), broken);
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private Manifest read(ZipEntry entry) throws IOException {
        if (entry.getSize() > LONGEST_MANIFEST) {
            throw refusal("backup.damaged", file);
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes((int) LONGEST_MANIFEST);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw refusal("backup.damaged", file);
        }
        int format = JSON.readTree(bytes).path("format").asInt();
        if (format > Manifest.FORMAT) {
            throw refusal("backup.format", file);
        }
        return JSON.readValue(bytes, Manifest.class);
    }

    private void checkManifest() {
        try {
            manifest.moment();
        } catch (DateTimeException wrong) {
            throw new Refusal(message("backup.damaged", file), wrong);
        }
        boolean named =
                manifest.tables().stream().allMatch(table -> table.name().matches("[a-z][a-z0-9_]{0,62}"));
        if (!named || !manifest.schema().matches("[0-9]{1,9}(\\.[0-9]{1,9}){0,3}")) {
            throw refusal("backup.damaged", file);
        }
    }

    /** Every table has its entry, and nothing else is there. */
    private void checkEntries() {
        Set<String> expected = new HashSet<>(Set.of(Manifest.NAME));
        for (Manifest.TableEntry table : manifest.tables()) {
            checkedEntry(table.file());
            expected.add(table.file());
        }
        if (expected.size() != manifest.tables().size() + 1) {
            throw refusal("backup.damaged", file);
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            if (!expected.remove(name)) {
                throw new Refusal(
                        Message.of(BackupFile.class, "backup.foreign", "file", shown(file), "entry", printable(name)));
            }
        }
    }

    private ZipEntry checkedEntry(String name) {
        @Nullable ZipEntry entry = zip.size() > MOST_ENTRIES ? null : zip.getEntry(name);
        if (entry == null) {
            throw refusal(name.equals(Manifest.NAME) ? "backup.noBackup" : "backup.damaged", file);
        }
        if (entry.getSize() > Math.max(ALWAYS_ALLOWED, entry.getCompressedSize() * HIGHEST_RATIO)) {
            throw refusal("backup.bomb", file);
        }
        return entry;
    }

    private static String printable(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
    }

    /** What the backup says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Reads the backup to its end.
     *
     * @throws Refusal if anything in it is not as it was written
     */
    public void verify() throws IOException {
        for (Manifest.TableEntry table : manifest.tables()) {
            forEachRow(table, row -> {});
        }
    }

    /**
     * Hands out the rows of a table.
     *
     * @throws Refusal if a row is damaged, or in the end if the table is not whole
     */
    void forEachRow(Manifest.TableEntry table, RowTaker taker) throws IOException {
        RowReader reader = new RowReader(table, () -> refusal("backup.table", table));
        try (InputStream in = zip.getInputStream(checkedEntry(table.file()))) {
            reader.read(in, taker);
        } catch (java.util.zip.ZipException | java.io.EOFException broken) {
            throw new Refusal(refusal("backup.table", table).reason(), broken);
        }
    }

    private Refusal refusal(String key, Manifest.TableEntry table) {
        return new Refusal(Message.of(BackupFile.class, key, "file", shown(file), "table", table.name()));
    }

    private static Refusal refusal(String key, Path file) {
        return new Refusal(message(key, file));
    }

    private static Message message(String key, Path file) {
        return Message.of(BackupFile.class, key, "file", shown(file));
    }

    private static String shown(Path file) {
        return file.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
