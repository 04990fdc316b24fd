/** What other programs read of units and persons, to invite them. */
@NullMarked
package org.anketa.web.api.people;

import org.jspecify.annotations.NullMarked;
