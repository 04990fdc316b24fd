/** An analysis for tests, apart because its messages need a bundle of their own. */
@NullMarked
package org.anketa.batch.count;

import org.jspecify.annotations.NullMarked;
