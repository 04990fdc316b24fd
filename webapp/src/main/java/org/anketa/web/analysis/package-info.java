/** The analyst's pages: the gallery of analyses, the form of one, its result with pictures and downloads. */
@NullMarked
package org.anketa.web.analysis;

import org.jspecify.annotations.NullMarked;
