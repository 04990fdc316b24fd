/** Reference cases: data with values that other programs computed from them, for the tests of core and of plugins. */
@NullMarked
package org.anketa.reference;

import org.jspecify.annotations.NullMarked;
