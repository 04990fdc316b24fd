/** Pages on which the library changes its controlled lists. */
@NullMarked
package org.anketa.web.vocabulary;

import org.jspecify.annotations.NullMarked;
