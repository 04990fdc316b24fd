package org.anketa.jdbc.backup;

import java.time.Instant;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How a backup went.
 *
 * @param node the machine that made it
 * @param place the file; where it should have come to be, if it failed
 * @param size in bytes; 0 if it failed
 * @param problem why it failed; {@code null} if it did not
 */
public record BackupRun(
        Instant started,
        Instant finished,
        String node,
        String place,
        long size,
        @Nullable LocalizedText problem) {

    public boolean failed() {
        return problem != null;
    }
}
