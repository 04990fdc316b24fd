/**
 * Backups: a ZIP of JSON lines, one entry a table, that is the same from either database and can be restored into either;
 * made by hand, every night and before an upgrade.
 */
@NullMarked
package org.anketa.jdbc.backup;

import org.jspecify.annotations.NullMarked;
