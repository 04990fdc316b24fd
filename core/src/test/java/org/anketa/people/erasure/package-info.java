/** Tests of erasing: nothing is left but the act. */
@NullMarked
package org.anketa.people.erasure;

import org.jspecify.annotations.NullMarked;
