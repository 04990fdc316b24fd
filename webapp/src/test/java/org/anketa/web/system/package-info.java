/** Tests of the page about the program itself. */
@NullMarked
package org.anketa.web.system;

import org.jspecify.annotations.NullMarked;
