/** Tests of results and of how they are kept. */
@NullMarked
package org.anketa.analysis;

import org.jspecify.annotations.NullMarked;
