/** Tests of what programs read of people. */
@NullMarked
package org.anketa.web.api.people;

import org.jspecify.annotations.NullMarked;
