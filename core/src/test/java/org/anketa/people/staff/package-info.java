/** Tests of the import of staff lists. */
@NullMarked
package org.anketa.people.staff;

import org.jspecify.annotations.NullMarked;
