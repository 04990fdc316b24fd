/**
 * How a command reaches the server that has the data of a home open: over this machine only, by a secret that lies in the
 * home. What the server does for a command is a task.
 */
@NullMarked
package org.anketa.control;

import org.jspecify.annotations.NullMarked;
