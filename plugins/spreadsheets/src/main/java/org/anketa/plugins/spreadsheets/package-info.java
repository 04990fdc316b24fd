/** Reads XLSX workbooks, and writes data and results as CSV and XLSX. */
@NullMarked
package org.anketa.plugins.spreadsheets;

import org.jspecify.annotations.NullMarked;
