package org.anketa.web.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anketa.audit.AuditAction;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.jdbc.backup.BackupFile;
import org.anketa.jdbc.backup.Manifest;
import org.anketa.jdbc.backup.Restore;
import org.anketa.people.erasure.ErasureAct;
import org.anketa.people.erasure.ErasureJournal;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Restores a backup, and erases again who was erased since it was made, before anybody can open the data. */
public final class Restoring {

    private final DatabaseAddress address;
    private final BackupSettings settings;
    private final Clock clock;

    public Restoring(DatabaseAddress address, BackupSettings settings, Clock clock) {
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param acts how many acts of erasure were found
     * @param erased how many persons had come back with the backup, and were erased again
     */
    public record Outcome(Manifest manifest, int acts, int erased) {}

    /**
     * Restores a backup.
     *
     * @param erasures a further file with acts; null if there is none
     * @throws Refusal if it can't be done; then the database is as it was
     */
    public Outcome run(Path file, @Nullable Path erasures) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            List<ErasureAct> acts = new ArrayList<>();
            for (Path journal : journals(file, erasures)) {
                acts.addAll(ErasureJournal.read(journal));
            }
            try (Database database = Database.connect(address)) {
                int[] done = new int[2];
                new Restore(database).run(backup, restored -> {
                    Services services = Services.on(restored, clock, settings);
                    List<ErasureAct> all = new ArrayList<>(services.erasures().listActs());
                    all.addAll(acts);
                    done[0] = (int) all.stream().map(ErasureAct::id).distinct().count();
                    done[1] = services.erasures().repeat(all);
                    record(services, file);
                });
                return new Outcome(backup.manifest(), done[0], done[1]);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void record(Services services, Path file) {
        services.erasures().keepBesideBackups();
        services.audit().record(StoreTasks.ACTOR, AuditAction.RESTORED, String.valueOf(file.getFileName()));
    }

    /** Where acts are kept: beside the backup, in the home that is restored to, and where somebody says. */
    private Set<Path> journals(Path file, @Nullable Path named) {
        Set<Path> journals = new LinkedHashSet<>();
        journals.add(file.toAbsolutePath().resolveSibling(ErasureJournal.NAME).normalize());
        journals.add(settings.folder().path().resolve(ErasureJournal.NAME));
        journals.removeIf(path -> !Files.isRegularFile(path));
        if (named != null) {
            if (!Files.isRegularFile(named)) {
                throw new Refusal(Message.of(Restoring.class, "erasures.none", "file", named.toString()));
            }
            journals.add(named.toAbsolutePath().normalize());
        }
        return journals;
    }
}
