package org.anketa.web.boot;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anketa.jdbc.backup.BackupFolder;
import org.anketa.jdbc.backup.Retention;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the program backs up of its own accord.
 *
 * @param hour of the day at which it does, by the machine's clock; null for never
 */
public record BackupSettings(BackupFolder folder, @Nullable Integer hour, Retention retention) {

    private static final int USUAL_HOUR = 3;
    private static final String NEVER = "never";
    private static final Pattern KEPT = Pattern.compile("([0-9]{1,3})(?:,([0-9]{1,3}),([0-9]{1,3}))?");

    /** Every night, into the home. */
    public static BackupSettings usual(Path home) {
        return new BackupSettings(BackupFolder.inHome(home), USUAL_HOUR, Retention.USUAL);
    }

    /**
     * What was told; null for what was not.
     *
     * @param folder where backups go
     * @param hour a number from 0 to 23, or {@code never}
     * @param kept how many days, or days, weeks and months with commas between
     * @throws Refusal if a word is none of these
     */
    public static BackupSettings of(Path home, @Nullable String folder, @Nullable String hour, @Nullable String kept) {
        BackupSettings usual = usual(home);
        return new BackupSettings(
                folder == null || folder.isBlank() ? usual.folder : new BackupFolder(Path.of(folder)),
                hour == null || hour.isBlank() ? usual.hour : hour(hour.strip()),
                kept == null || kept.isBlank() ? usual.retention : retention(kept.strip()));
    }

    private static @Nullable Integer hour(String word) {
        if (word.equalsIgnoreCase(NEVER)) {
            return null;
        }
        if (!word.matches("[0-9]|1[0-9]|2[0-3]")) {
            throw new Refusal(Message.of(BackupSettings.class, "backup.hour", "word", word));
        }
        return Integer.valueOf(word);
    }

    private static Retention retention(String word) {
        Matcher kept = KEPT.matcher(word);
        if (!kept.matches() || Integer.parseInt(kept.group(1)) == 0) {
            throw new Refusal(Message.of(BackupSettings.class, "backup.keep", "word", word));
        }
        int days = Integer.parseInt(kept.group(1));
        return kept.group(2) == null
                ? new Retention(days, 0, 0)
                : new Retention(days, Integer.parseInt(kept.group(2)), Integer.parseInt(kept.group(3)));
    }
}
