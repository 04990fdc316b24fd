package org.anketa.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person and may change.
 *
 * @param name the full name as the municipality writes it; not blank
 * @param post the position in the unit; may be empty
 * @param number the personnel number, by which a staff list is matched; {@code null} if none, otherwise unique
 * @param email may be empty
 * @param phone may be empty
 * @param language the code of the language in which to address the person; {@code null}: not known
 */
public record PersonDetails(
        UUID unitId,
        String name,
        String post,
        @Nullable String number,
        String email,
        String phone,
        @Nullable String language) {}
