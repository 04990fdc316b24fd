package org.anketa.people.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A staff list on its way: read, looked at, and done.
 *
 * @param id unguessable
 * @param done what was done, row by row; {@code null} as long as nothing is
 */
public record StaffImport(
        String id, StaffFile file, Instant read, @Nullable StaffPlan done) {

    StaffImport doneAs(StaffPlan plan) {
        return new StaffImport(id, file, read, plan);
    }
}
