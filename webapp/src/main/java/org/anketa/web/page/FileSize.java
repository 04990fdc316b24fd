package org.anketa.web.page;

import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** How large a file is, in words. */
public final class FileSize {

    private static final long STEP = 1024;

    private FileSize() {}

    /** The size in the largest unit of which there is at least one. */
    public static Text of(long bytes) {
        if (bytes < STEP) {
            return Message.of(FileSize.class, "size.bytes", "n", bytes);
        }
        double kilobytes = (double) bytes / STEP;
        return kilobytes < STEP
                ? Message.of(FileSize.class, "size.kilobytes", "n", Math.rint(kilobytes))
                : Message.of(FileSize.class, "size.megabytes", "n", Math.rint(kilobytes / STEP * 10) / 10);
    }
}
