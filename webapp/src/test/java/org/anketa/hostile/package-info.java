/** What the running product does with input that is meant to break it: a table of attacks, each sent as it stands there. */
@NullMarked
package org.anketa.hostile;

import org.jspecify.annotations.NullMarked;
