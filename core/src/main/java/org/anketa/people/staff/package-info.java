/** The import of staff lists: what a file says of units and persons, what would change, and what was done, row by row. */
@NullMarked
package org.anketa.people.staff;

import org.jspecify.annotations.NullMarked;
