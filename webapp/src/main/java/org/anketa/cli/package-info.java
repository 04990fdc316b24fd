/** The command line: serve the pages, list the analyses, analyze a data file. */
@NullMarked
package org.anketa.cli;

import org.jspecify.annotations.NullMarked;
