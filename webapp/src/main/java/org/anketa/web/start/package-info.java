/** The first page after signing in: what each role goes on with. */
@NullMarked
package org.anketa.web.start;

import org.jspecify.annotations.NullMarked;
