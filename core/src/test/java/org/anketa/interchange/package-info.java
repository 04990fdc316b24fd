/** Tests of the engine's own formats. */
@NullMarked
package org.anketa.interchange;

import org.jspecify.annotations.NullMarked;
