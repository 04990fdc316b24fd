/** The data files that an analyst opened: kept in the home, read once, corrected by a codebook. */
@NullMarked
package org.anketa.datafile;

import org.jspecify.annotations.NullMarked;
