package org.anketa.demo;

import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the municipality.
 *
 * @param id how the files beside this class call it
 * @param below the id of the unit that it belongs to; {@code null} at the top
 * @param eagerness how readily its people answer, from 0 to 1
 */
record Part(String id, @Nullable String below, double eagerness, LocalizedText name) {}
