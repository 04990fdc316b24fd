/** Tests of the responses of a study as columns. */
@NullMarked
package org.anketa.fieldwork.data;

import org.jspecify.annotations.NullMarked;
