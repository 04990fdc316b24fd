package org.anketa.datafile;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.CodebookEntry;
import org.anketa.interchange.Formats;
import org.anketa.interchange.ReadTable;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;

/** Opens data files, keeps them, and reads each once for all who ask; safe for several threads. */
public final class DataFileService {

    /** Tables that stay in memory; the one unused for longest goes first and is read again when wanted. */
    private static final int KEPT_TABLES = 4;

    private static final int ID_BITS = 80;

    private final DataFileStore store;
    private final FolderTurn turn;
    private final String gone;
    private final Formats formats;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, OpenData> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param folder need not exist yet */
    public DataFileService(Path folder, Formats formats, Clock clock) {
        this(folder, formats, clock, false);
    }

    /**
     * As above, where other servers may work for the same people.
     *
     * @param folder may be one that they share
     * @param oneOfSeveral whether a file may be open elsewhere, which who looks for it here is then told
     */
    public DataFileService(Path folder, Formats formats, Clock clock, boolean oneOfSeveral) {
        this.store = new DataFileStore(folder);
        this.turn = new FolderTurn(folder);
        this.gone = oneOfSeveral ? "file.elsewhere" : "file.gone";
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * Keeps a copy of a file and reads it.
     *
     * @throws Refusal if it cannot be read; then nothing is kept
     */
    public DataFile open(TableSource source, ReadingOptions reading) throws IOException {
        String id = new BigInteger(ID_BITS, random).toString(Character.MAX_RADIX);
        DataFile unread = new DataFile(
                id,
                source.name(),
                source.size(),
                0,
                0,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                reading,
                List.of(),
                1);
        try {
            store.copy(id, source);
            OpenData data = read(unread);
            store.save(data.file());
            keep(data);
            return data.file();
        } catch (IOException | RuntimeException refused) {
            forget(id);
            store.remove(id);
            throw refused;
        }
    }

    /** Every open file, the newest first. */
    public List<DataFile> listDataFiles() throws IOException {
        return store.list();
    }

    /** The file of that id; throws {@link NotFound} where there is none. */
    public DataFile getDataFile(String id) throws IOException {
        return store.find(id).orElseThrow(() -> new NotFound(Message.of(DataFileService.class, gone)));
    }

    /** The file's table under its codebook, read now if it isn't in memory. */
    public OpenData getData(String id) throws IOException {
        DataFile file = getDataFile(id);
        synchronized (kept) {
            OpenData known = kept.get(id);
            if (known != null && known.file().equals(file)) {
                return known;
            }
        }
        OpenData data = read(file);
        keep(data);
        return data;
    }

    /**
     * Reads the file another way. What was said about variables that it doesn't have that way is kept, and counts again
     * when they come back: who tries a wrong delimiter loses nothing.
     *
     * @throws Refusal if it cannot be read that way; then it stays as it was
     */
    public DataFile reread(String id, ReadingOptions reading) throws IOException {
        return turn.take(() -> rereadNow(id, reading));
    }

    private DataFile rereadNow(String id, ReadingOptions reading) throws IOException {
        OpenData data = read(getDataFile(id).read(reading));
        store.save(data.file());
        keep(data);
        return data.file();
    }

    /**
     * Changes the corrections of the file's codebook; two changes at the same time come one after the other,
     * whichever server makes them.
     *
     * @param change from the corrections as they are to those that shall be
     * @throws Refusal if new ones don't fit the data; then it stays as it was
     */
    public DataFile correct(String id, UnaryOperator<List<CodebookEntry>> change) throws IOException {
        return turn.take(() -> correctNow(id, change));
    }

    private DataFile correctNow(String id, UnaryOperator<List<CodebookEntry>> change) throws IOException {
        OpenData before = getData(id);
        List<CodebookEntry> known = before.file().corrections();
        List<CodebookEntry> corrections = change.apply(known);
        // Corrections of variables that are not there at the moment were good once; new ones must fit.
        before.table()
                .codebook(corrections.stream()
                        .filter(entry -> !known.contains(entry))
                        .toList());
        DataFile changed = before.file().corrected(corrections);
        OpenData data = new OpenData(changed, before.read(), codebook(changed, before.read()));
        store.save(changed);
        keep(data);
        return changed;
    }

    /** Deletes the file and all that is known about it. */
    public void remove(String id) throws IOException {
        turn.take(() -> {
            DataFile known = getDataFile(id);
            forget(id);
            store.remove(id);
            return known;
        });
    }

    private OpenData read(DataFile file) throws IOException {
        ReadTable table = formats.read(store.content(file), file.reading());
        return new OpenData(file.counted(table.table()), table, codebook(file, table));
    }

    private static Codebook codebook(DataFile file, ReadTable read) {
        Set<String> names = Set.copyOf(read.table().columnNames());
        return read.table()
                .codebook(file.corrections().stream()
                        .filter(entry -> names.contains(entry.variable()))
                        .toList());
    }

    private void keep(OpenData data) {
        synchronized (kept) {
            kept.put(data.file().id(), data);
            if (kept.size() > KEPT_TABLES) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    private void forget(String id) {
        synchronized (kept) {
            kept.remove(id);
        }
    }
}
