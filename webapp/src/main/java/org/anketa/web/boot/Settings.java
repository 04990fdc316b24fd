package org.anketa.web.boot;

import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.web.page.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the one who runs the application told: the launcher by parameters of the context, in a container of its own kind
 * the environment.
 *
 * @param home where the application keeps its data
 * @param database where the data are, if not in the home
 * @param backups what the program backs up of its own accord
 * @param host where the launcher listens; null where a container listens
 */
record Settings(
        Path home,
        DatabaseAddress database,
        PublicAddress address,
        BackupSettings backups,
        @Nullable String host) {

    static Settings of(ServletContext context) {
        Path home = home(told(context, "anketa.home", "ANKETA_HOME"));
        return new Settings(
                home,
                DatabaseAddress.of(told(context, "anketa.database", "ANKETA_DATABASE"), home),
                PublicAddress.of(told(context, Handover.PUBLIC_URL, "ANKETA_PUBLIC_URL")),
                BackupSettings.of(
                        home,
                        told(context, Handover.BACKUP_FOLDER, "ANKETA_BACKUP_FOLDER"),
                        told(context, Handover.BACKUP_HOUR, "ANKETA_BACKUP_HOUR"),
                        told(context, Handover.BACKUP_KEEP, "ANKETA_BACKUP_KEEP")),
                context.getInitParameter(Handover.HOST));
    }

    private static Path home(@Nullable String told) {
        return Path.of(told == null || told.isBlank() ? "anketa-home" : told).toAbsolutePath();
    }

    private static @Nullable String told(ServletContext context, String parameter, String variable) {
        String value = context.getInitParameter(parameter);
        return value == null ? System.getenv(variable) : value;
    }
}
