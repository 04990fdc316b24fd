/** Tests of what is wired together, asked over HTTP without the packaged WAR. */
@NullMarked
package org.anketa.web.boot;

import org.jspecify.annotations.NullMarked;
