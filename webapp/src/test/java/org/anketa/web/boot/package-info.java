/** Sites of a few pages that start within a test. */
@NullMarked
package org.anketa.web.boot;

import org.jspecify.annotations.NullMarked;
