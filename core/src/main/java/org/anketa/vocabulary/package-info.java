/** Controlled lists of the practice, such as topics, sources and channels, with labels in both languages. */
@NullMarked
package org.anketa.vocabulary;

import org.jspecify.annotations.NullMarked;
