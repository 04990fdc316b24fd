/** Tests of the charts, and a gallery of them to look at. */
@NullMarked
package org.anketa.plugins.charts;

import org.jspecify.annotations.NullMarked;
