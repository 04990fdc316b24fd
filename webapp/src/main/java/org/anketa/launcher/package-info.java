/** Starts the executable WAR: unpacks it, hands over to the command line, and embeds the servlet container. */
@NullMarked
package org.anketa.launcher;

import org.jspecify.annotations.NullMarked;
