/** Tests of the fieldwork on both databases, and a small study that they share. */
@NullMarked
package org.anketa.fieldwork;

import org.jspecify.annotations.NullMarked;
