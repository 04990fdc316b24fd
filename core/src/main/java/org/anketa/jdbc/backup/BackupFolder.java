package org.anketa.jdbc.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.jdbc.PrivateFolder;

/** The folder with the backups that the program makes of its own accord; other files in it are none of its business. */
public final class BackupFolder {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final Pattern REGULAR = Pattern.compile("anketa-([0-9]{8}-[0-9]{6})\\.zip");
    private static final Pattern BEFORE_UPGRADE = Pattern.compile("before-upgrade-[0-9.]+-([0-9]{8}-[0-9]{6})\\.zip");
    private static final int UPGRADES_KEPT = 3;

    /** What is left of a backup whose writer was killed; nothing writes to it after a day. */
    private static final Pattern LEFT_BEHIND = Pattern.compile("\\.(anketa|before-upgrade)-.*\\.part");

    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;

    public BackupFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Where backups lie if nothing else was told: {@code backups} in the home. */
    public static BackupFolder inHome(Path home) {
        return new BackupFolder(home.resolve("backups"));
    }

    public Path path() {
        return folder;
    }

    /**
     * A backup in the folder.
     *
     * @param taken by the clock of the machine
     * @param size in bytes
     */
    public record Entry(String name, LocalDateTime taken, long size, boolean beforeUpgrade) {}

    /** The file of a backup of the moment. */
    Path regular(LocalDateTime moment) {
        PrivateFolder.createFor(folder.resolve("any"));
        return folder.resolve("anketa-" + MOMENT.format(moment) + ".zip");
    }

    /** The file of a backup that is made before an upgrade from a version. */
    Path beforeUpgrade(String version, LocalDateTime moment) {
        PrivateFolder.createFor(folder.resolve("any"));
        return folder.resolve("before-upgrade-" + version + "-" + MOMENT.format(moment) + ".zip");
    }

    /** The backups in the folder, the newest first. */
    public List<Entry> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                entry(file).ifPresent(entries::add);
            }
        }
        entries.sort(Comparator.comparing(Entry::taken).reversed());
        return entries;
    }

    /** The file of a backup that {@link #list} lists; nothing else can be named. */
    public Optional<Path> find(String name) throws IOException {
        return list().stream().map(Entry::name).filter(name::equals).findFirst().map(folder::resolve);
    }

    private static Optional<Entry> entry(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Matcher regular = REGULAR.matcher(name);
        Matcher upgrade = BEFORE_UPGRADE.matcher(name);
        boolean isRegular = regular.matches();
        if ((!isRegular && !upgrade.matches()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            LocalDateTime taken = LocalDateTime.parse((isRegular ? regular : upgrade).group(1), MOMENT);
            return Optional.of(new Entry(name, taken, Files.size(file), !isRegular));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        } catch (NoSuchFileException deleted) {
            // Another node has tidied up in this moment.
            return Optional.empty();
        }
    }

    /** Deletes what need not be kept any longer. */
    void tidy(Retention retention) throws IOException {
        List<Entry> all = list();
        Set<LocalDateTime> kept = retention.kept(all.stream()
                .filter(entry -> !entry.beforeUpgrade())
                .map(Entry::taken)
                .toList());
        Set<String> upgrades = all.stream()
                .filter(Entry::beforeUpgrade)
                .limit(UPGRADES_KEPT)
                .map(Entry::name)
                .collect(Collectors.toSet());
        for (Entry entry : all) {
            boolean keep = entry.beforeUpgrade() ? upgrades.contains(entry.name()) : kept.contains(entry.taken());
            if (!keep) {
                Files.deleteIfExists(folder.resolve(entry.name()));
            }
        }
        sweep();
    }

    private void sweep() throws IOException {
        Instant before = Instant.now().minus(ABANDONED);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (LEFT_BEHIND.matcher(file.getFileName().toString()).matches()
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
