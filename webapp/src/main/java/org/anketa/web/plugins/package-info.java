/** The page that lists the plugins and what became of each. */
@NullMarked
package org.anketa.web.plugins;

import org.jspecify.annotations.NullMarked;
