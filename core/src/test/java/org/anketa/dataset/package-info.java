/** Labeled columns and what may be asked of them, under test. */
@NullMarked
package org.anketa.dataset;

import org.jspecify.annotations.NullMarked;
