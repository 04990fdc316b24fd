/** Controlled lists, under test. */
@NullMarked
package org.anketa.vocabulary;

import org.jspecify.annotations.NullMarked;
