/** Tests of what comes out of workbooks and goes into spreadsheets. */
@NullMarked
package org.anketa.plugins.spreadsheets;

import org.jspecify.annotations.NullMarked;
