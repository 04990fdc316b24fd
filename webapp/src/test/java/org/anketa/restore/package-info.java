/** Moves a large survey between the databases, for the script {@code .ci/restore}. */
@NullMarked
package org.anketa.restore;

import org.jspecify.annotations.NullMarked;
