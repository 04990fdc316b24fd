/** The composition root: everything is wired by hand here, and only here. */
@NullMarked
package org.anketa.web.boot;

import org.jspecify.annotations.NullMarked;
