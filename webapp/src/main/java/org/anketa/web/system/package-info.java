/** The page about the program itself: where the data are, and how their backups went. */
@NullMarked
package org.anketa.web.system;

import org.jspecify.annotations.NullMarked;
