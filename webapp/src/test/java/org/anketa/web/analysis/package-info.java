/** The analyst's pages in the running WAR. */
@NullMarked
package org.anketa.web.analysis;

import org.jspecify.annotations.NullMarked;
