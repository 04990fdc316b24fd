/** Tests of how commands reach the server of a home. */
@NullMarked
package org.anketa.control;

import org.jspecify.annotations.NullMarked;
