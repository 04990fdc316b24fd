/** Proofs that the packaged WAR loses nothing that it acknowledged and is fast enough; each is run by a script in {@code .ci}. */
@NullMarked
package org.anketa.load;

import org.jspecify.annotations.NullMarked;
