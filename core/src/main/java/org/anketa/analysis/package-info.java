/** What a plugin implements to analyze a sample or to draw a figure, and the result that passes between them. */
@NullMarked
package org.anketa.analysis;

import org.jspecify.annotations.NullMarked;
