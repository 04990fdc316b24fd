/** A result put into the words, numbers and pictures of one reader's language, for pages and documents. */
@NullMarked
package org.anketa.web.analysis.result;

import org.jspecify.annotations.NullMarked;
