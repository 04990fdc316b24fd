package org.anketa.web.boot;

import org.anketa.disk.DiskSpace;
import org.anketa.disk.FreeSpace;
import org.anketa.jdbc.JdbiJobRepository;
import org.anketa.jdbc.JobTurns;
import org.anketa.jdbc.NodeName;
import org.anketa.jdbc.backup.NightlyBackup;
import org.anketa.web.page.Pages;
import org.anketa.web.system.SystemResource;
import org.jspecify.annotations.Nullable;

/** Wires the page about the program itself, and its nightly work. */
final class SystemPages {

    private SystemPages() {}

    static Object[] of(Services services, Pages pages) {
        return new Object[] {new SystemResource(pages, services.backups(), services.erasures(), services.audit())};
    }

    /** The nightly backup, which watches the clock and the room on the disk from now on; null if none is wanted. */
    static @Nullable NightlyBackup nightly(Services services, Settings settings) {
        long least = settings.operation().minFreeBytes();
        DiskSpace disk = new DiskSpace(FreeSpace.of(settings.backups().folder().path()), least);
        services.backups().keepFree(least, disk::usableBytes);
        Integer hour = settings.backups().hour();
        if (hour == null) {
            return null;
        }
        JobTurns turns = new JdbiJobRepository(services.database(), NodeName.of(settings.home()), services.clock());
        return NightlyBackup.start(services.backups(), turns, hour, services.clock());
    }
}
