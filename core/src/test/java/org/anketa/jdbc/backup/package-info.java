/** Tests of backups: what comes back is what was there, and what isn't a backup is refused. */
@NullMarked
package org.anketa.jdbc.backup;

import org.jspecify.annotations.NullMarked;
