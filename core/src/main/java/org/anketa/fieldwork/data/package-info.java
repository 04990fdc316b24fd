/** The responses of a study as columns to analyze and to export. */
@NullMarked
package org.anketa.fieldwork.data;

import org.jspecify.annotations.NullMarked;
