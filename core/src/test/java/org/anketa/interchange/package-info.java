/** Tests of the formats in which tables come in and results go out. */
@NullMarked
package org.anketa.interchange;

import org.jspecify.annotations.NullMarked;
