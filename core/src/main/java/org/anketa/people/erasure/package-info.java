/** Erasing persons: everything about one goes, and a sealed act stays that outlives every backup. */
@NullMarked
package org.anketa.people.erasure;

import org.jspecify.annotations.NullMarked;
