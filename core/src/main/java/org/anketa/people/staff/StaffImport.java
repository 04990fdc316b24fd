package org.anketa.people.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A staff list on its way: read, looked at, and done.
 *
 * @param done what was done, row by row; {@code null} as long as nothing is
 */
public record StaffImport(UUID id, StaffFile file, @Nullable StaffOutcome done) {

    StaffImport doneAs(StaffOutcome outcome) {
        return new StaffImport(id, file, outcome);
    }
}
