/** Small types that every other package may use: localized text, messages, and the refusal of bad input. */
@NullMarked
package org.anketa.shared;

import org.jspecify.annotations.NullMarked;
