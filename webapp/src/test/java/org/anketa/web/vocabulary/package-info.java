/** Tests of the pages of controlled lists. */
@NullMarked
package org.anketa.web.vocabulary;

import org.jspecify.annotations.NullMarked;
