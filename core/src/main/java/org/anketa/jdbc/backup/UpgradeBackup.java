package org.anketa.jdbc.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.anketa.jdbc.BeforeUpgrade;
import org.anketa.jdbc.Database;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves the data before a newer version of the program changes their tables; without that, it must not. */
public record UpgradeBackup(BackupFolder folder, String product, Clock clock) implements BeforeUpgrade {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeBackup.class);

    @Override
    public void run(Database database, String from, String to) {
        Path file = folder.path();
        try {
            Instant now = clock.instant();
            file = folder.beforeUpgrade(from, LocalDateTime.ofInstant(now, clock.getZone()));
            BackupWriter writer = new BackupWriter(database, product);
            Backups.save(out -> writer.write(now, out), file);
        } catch (IOException | RuntimeException failure) {
            throw new Refusal(
                    Message.of(
                            UpgradeBackup.class,
                            "upgrade.refused",
                            "place",
                            database.address().shown(),
                            "from",
                            from,
                            "to",
                            to,
                            "cause",
                            Backups.reason(failure, file)),
                    failure);
        }
        LOG.info(Message.of(UpgradeBackup.class, "upgrade.saved", "from", from, "to", to, "file", file.toString())
                .in(Languages.ENGLISH));
    }
}
