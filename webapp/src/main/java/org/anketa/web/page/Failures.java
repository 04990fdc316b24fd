package org.anketa.web.page;

import org.anketa.disk.DiskSpace;
import org.anketa.jdbc.Database;

/** What it means for whoever asked that something failed. */
public final class Failures {

    private Failures() {}

    /**
     * The status that tells what one can do about it: 400 if the body broke off, 408 if the body came too slowly, 507 if
     * a disk is full, 503 if the database can't be reached, else 500 for a defect.
     */
    public static int statusOf(Throwable failure) {
        if (SlowBody.isCauseOf(failure)) {
            return 408;
        }
        if (BrokenBody.isCauseOf(failure)) {
            return 400;
        }
        if (DiskSpace.isCauseOf(failure) || Database.isOutOfSpace(failure)) {
            return 507;
        }
        return Database.isUnreachable(failure) ? 503 : 500;
    }
}
