/** Tests of who may ask what, against the running WAR. */
@NullMarked
package org.anketa.web.security;

import org.jspecify.annotations.NullMarked;
