/** How the log is written: lines for people or JSON for programs, each with the number of the request that it is about. */
@NullMarked
package org.anketa.log;

import org.jspecify.annotations.NullMarked;
