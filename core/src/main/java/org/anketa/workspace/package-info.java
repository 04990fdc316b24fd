/** What users have begun and not finished, kept for a while so that a restart or another node goes on with it. */
@NullMarked
package org.anketa.workspace;

import org.jspecify.annotations.NullMarked;
