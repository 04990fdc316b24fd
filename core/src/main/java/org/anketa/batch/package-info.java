/** Analyses of files that nobody keeps, from the file to the finished document: what the command line and REST run. */
@NullMarked
package org.anketa.batch;

import org.jspecify.annotations.NullMarked;
