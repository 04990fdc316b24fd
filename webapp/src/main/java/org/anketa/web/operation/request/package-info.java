/** Gives every request a number and tells the log and the measurements how it was answered. */
@NullMarked
package org.anketa.web.operation.request;

import org.jspecify.annotations.NullMarked;
