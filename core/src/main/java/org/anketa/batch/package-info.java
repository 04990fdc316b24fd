/** Analyses from the data to the finished document, with what may not be shown left out: what every way in runs. */
@NullMarked
package org.anketa.batch;

import org.jspecify.annotations.NullMarked;
