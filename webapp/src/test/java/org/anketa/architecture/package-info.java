/** The rules between the web application's packages. */
@NullMarked
package org.anketa.architecture;

import org.jspecify.annotations.NullMarked;
