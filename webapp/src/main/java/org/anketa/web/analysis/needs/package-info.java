/** The charts of what people need, chosen from the form of a study. */
@NullMarked
package org.anketa.web.analysis.needs;

import org.jspecify.annotations.NullMarked;
