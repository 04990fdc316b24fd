/** Tests of what is kept about opened data files. */
@NullMarked
package org.anketa.datafile;

import org.jspecify.annotations.NullMarked;
