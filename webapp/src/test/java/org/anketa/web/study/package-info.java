/** Tests of the pages about studies. */
@NullMarked
package org.anketa.web.study;

import org.jspecify.annotations.NullMarked;
