/** How fast the engine is on a survey of a million cases; run by hand, not by the tests. */
@NullMarked
package org.anketa.benchmark;

import org.jspecify.annotations.NullMarked;
