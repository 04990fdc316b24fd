/** Tests of units, persons and staff lists. */
@NullMarked
package org.anketa.people;

import org.jspecify.annotations.NullMarked;
