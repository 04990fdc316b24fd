/** Tests of the command line, inside this process and as the packaged WAR. */
@NullMarked
package org.anketa.cli;

import org.jspecify.annotations.NullMarked;
