/** Tests of disclosure control. */
@NullMarked
package org.anketa.disclosure;

import org.jspecify.annotations.NullMarked;
