/** Tests of the log of what users did. */
@NullMarked
package org.anketa.audit;

import org.jspecify.annotations.NullMarked;
