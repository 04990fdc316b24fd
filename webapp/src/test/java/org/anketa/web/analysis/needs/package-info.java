/** Tests of the choice of charts of needs. */
@NullMarked
package org.anketa.web.analysis.needs;

import org.jspecify.annotations.NullMarked;
