/** What programs watch: whether the application is well, and what it measures of itself. */
@NullMarked
package org.anketa.web.operation.metrics;

import org.jspecify.annotations.NullMarked;
