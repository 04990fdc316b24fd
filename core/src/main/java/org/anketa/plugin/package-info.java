/** Loads plugins, checks what they bring, and says which run; no type of the plugin framework leaves this package. */
@NullMarked
package org.anketa.plugin;

import org.jspecify.annotations.NullMarked;
