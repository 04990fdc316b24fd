package org.anketa.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.anketa.web.boot.BackupSettings;
import org.anketa.web.boot.Handover;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the server backs up of its own accord. */
final class BackupOptions {

    @Option(names = "--backup-folder", paramLabel = "DIR", descriptionKey = "serve.backupFolder")
    @Nullable
    String folder;

    @Option(names = "--backup-hour", paramLabel = "N", descriptionKey = "serve.backupHour")
    @Nullable
    String hour;

    @Option(names = "--backup-keep", paramLabel = "D,W,M", descriptionKey = "serve.backupKeep")
    @Nullable
    String keep;

    /** What was written, else what the environment says. */
    BackupSettings settings(Path home) {
        return BackupSettings.of(
                home,
                orElse(folder, "ANKETA_BACKUP_FOLDER"),
                orElse(hour, "ANKETA_BACKUP_HOUR"),
                orElse(keep, "ANKETA_BACKUP_KEEP"));
    }

    private static @Nullable String orElse(@Nullable String written, String variable) {
        return written == null ? System.getenv(variable) : written;
    }

    /** What the application is told; what was not written stays to the environment. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        put(parameters, Handover.BACKUP_FOLDER, folder);
        put(parameters, Handover.BACKUP_HOUR, hour);
        put(parameters, Handover.BACKUP_KEEP, keep);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
