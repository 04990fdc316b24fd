/** The list of studies, and the page on which one is opened, closed and changed. */
@NullMarked
package org.anketa.web.study.overview;

import org.jspecify.annotations.NullMarked;
