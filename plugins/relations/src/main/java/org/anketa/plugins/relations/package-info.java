/** How variables hang together: crosstabs of categories with their measures of association, and comparisons of groups. */
@NullMarked
package org.anketa.plugins.relations;

import org.jspecify.annotations.NullMarked;
