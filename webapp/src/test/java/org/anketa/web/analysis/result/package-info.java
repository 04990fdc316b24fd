/** Tests of results put into words. */
@NullMarked
package org.anketa.web.analysis.result;

import org.jspecify.annotations.NullMarked;
