/** Pages about units and staff: looking them up, changing them, and importing a staff list. */
@NullMarked
package org.anketa.web.people;

import org.jspecify.annotations.NullMarked;
