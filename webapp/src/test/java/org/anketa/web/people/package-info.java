/** Tests of the pages about units and staff. */
@NullMarked
package org.anketa.web.people;

import org.jspecify.annotations.NullMarked;
