/** What was done by whom, kept for those who must answer for it. */
@NullMarked
package org.anketa.audit;

import org.jspecify.annotations.NullMarked;
