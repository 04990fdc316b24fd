/** Tests of the agreement of raters. */
@NullMarked
package org.anketa.plugins.agreement;

import org.jspecify.annotations.NullMarked;
