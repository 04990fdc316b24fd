package org.anketa.web.system;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.backup.BackupFolder;
import org.anketa.jdbc.backup.BackupRun;
import org.anketa.jdbc.backup.Backups;
import org.anketa.jdbc.backup.Retention;
import org.anketa.people.erasure.Erasures;
import org.anketa.shared.Text;
import org.anketa.web.page.FileSize;
import org.anketa.web.page.View;
import org.jspecify.annotations.Nullable;

/**
 * What the page says.
 *
 * @param kind of database
 * @param place of the database, without secrets
 * @param schema the version of its tables
 * @param folder of the backups
 * @param last how the last backup went; null if there was none
 * @param files the backups on this machine, the newest first
 * @param busy whether a backup is being made
 * @param journal the file with the acts of erasure
 * @param unkept why acts are not in it, or no restore would take it; null if all is well
 */
public record SystemView(
        String kind,
        String place,
        String schema,
        String folder,
        Retention retention,
        @Nullable BackupRun last,
        List<BackupLine> files,
        boolean busy,
        String journal,
        @Nullable Text unkept) {

    public SystemView {
        files = List.copyOf(files);
    }

    /** A backup in the folder. */
    public record BackupLine(String name, String taken, Text size, boolean beforeUpgrade) {}

    static SystemView of(Backups backups, Erasures erasures, View view) throws IOException {
        Database database = backups.database();
        BackupFolder folder = backups.folder();
        return new SystemView(
                database.address().kind().title(),
                database.address().shown(),
                database.schema().version().orElse("–"),
                folder.path().toString(),
                backups.retention(),
                backups.findLastRun().orElse(null),
                folder.list().stream().map(entry -> line(entry, view)).toList(),
                backups.isBusy(),
                erasures.journal().toString(),
                erasures.findProblem().orElse(null));
    }

    private static BackupLine line(BackupFolder.Entry entry, View view) {
        return new BackupLine(
                entry.name(), moment(entry.taken(), view), FileSize.of(entry.size()), entry.beforeUpgrade());
    }

    private static String moment(LocalDateTime moment, View view) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(view.language())
                .format(moment);
    }

    /** The size of the last backup. */
    public Text lastSize() {
        return FileSize.of(last == null ? 0 : last.size());
    }
}
