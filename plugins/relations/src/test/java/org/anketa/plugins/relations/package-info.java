/** Tests of crosstabs and comparisons against reference values and small cases made by hand. */
@NullMarked
package org.anketa.plugins.relations;

import org.jspecify.annotations.NullMarked;
