/** Binds options with the validators of a plugin; a package of its own because its analysis has messages of its own. */
@NullMarked
package org.anketa.plugin.options;

import org.jspecify.annotations.NullMarked;
