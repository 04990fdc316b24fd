/** Tests of analyses of files that nobody keeps. */
@NullMarked
package org.anketa.batch;

import org.jspecify.annotations.NullMarked;
