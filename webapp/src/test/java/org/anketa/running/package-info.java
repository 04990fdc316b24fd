/** The packaged WAR as it runs at a user's, for tests that ask it from outside. */
@NullMarked
package org.anketa.running;

import org.jspecify.annotations.NullMarked;
