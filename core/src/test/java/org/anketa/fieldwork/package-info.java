/** Tests of the fieldwork. */
@NullMarked
package org.anketa.fieldwork;

import org.jspecify.annotations.NullMarked;
