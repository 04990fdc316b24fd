/** Tests of what other programs ask for. */
@NullMarked
package org.anketa.web.api;

import org.jspecify.annotations.NullMarked;
