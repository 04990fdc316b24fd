/** Draws figures with JFreeChart, in one quiet style. */
@NullMarked
package org.anketa.plugins.charts;

import org.jspecify.annotations.NullMarked;
