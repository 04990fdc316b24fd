/** Guards the rules between packages. */
@NullMarked
package org.anketa.architecture;

import org.jspecify.annotations.NullMarked;
