package org.anketa.web.boot;

import java.util.Optional;
import org.anketa.web.page.PublicAddress;
import org.jspecify.annotations.Nullable;

/** What a launcher and the application that it starts tell each other, by the names of parameters and attributes. */
public final class Handover {

    /** Parameter: where the launcher listens, as it was told. */
    public static final String HOST = "anketa.host";

    /** Parameter: the address by which people reach the application. */
    public static final String PUBLIC_URL = "anketa.public-url";

    /**
     * Parameter: the name of a user whom a link signs in without a password. Only where everything is made up and needs no
     * protection; every page then says so.
     */
    public static final String WELCOMED = "anketa.welcomed";

    /** Parameter: the folder of the backups that the program makes of its own accord. */
    public static final String BACKUP_FOLDER = "anketa.backup-folder";

    /** Parameter: the hour of the nightly backup, or {@code never}. */
    public static final String BACKUP_HOUR = "anketa.backup-hour";

    /** Parameter: which backups are kept; see {@link BackupSettings#of}. */
    public static final String BACKUP_KEEP = "anketa.backup-keep";

    /** Parameter: {@code off} lets everybody ask as often as they like. */
    public static final String RATE_LIMITS = "anketa.rate-limits";

    /** Parameter: whoever brings it may read the measurements from anywhere. */
    public static final String METRICS_TOKEN = "anketa.metrics-token";

    /** Parameter: how many megabytes of the disk must be free for anything to be taken in. */
    public static final String MIN_FREE_MB = "anketa.min-free-mb";

    /** Attribute: {@link Services} that the launcher has opened; the application closes them. */
    public static final String SERVICES = "anketa.services";

    /** Attribute: the path of the page that creates the first administrator, while there is none. */
    public static final String SET_UP = "anketa.set-up";

    /** Attribute: the path that signs in {@link #WELCOMED}. */
    public static final String WELCOME = "anketa.welcome";

    private Handover() {}

    /**
     * The address by which people reach the application, if one was told, with a slash at its end.
     *
     * @throws org.anketa.shared.Refusal if it can't be one
     */
    public static Optional<String> publicUrl(@Nullable String told) {
        return PublicAddress.of(told).base().map(base -> base + "/");
    }
}
