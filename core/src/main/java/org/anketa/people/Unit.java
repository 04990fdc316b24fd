package org.anketa.people;

import java.util.UUID;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A part of the municipality: a body, a department, a sector.
 *
 * @param name in one language or both
 * @param parentId the unit it belongs to; {@code null} at the top
 */
public record Unit(UUID id, LocalizedText name, @Nullable UUID parentId) {

    /** In characters. */
    public static final int LONGEST_NAME = 300;
}
