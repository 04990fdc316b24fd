/** Tests of workspaces. */
@NullMarked
package org.anketa.workspace;

import org.jspecify.annotations.NullMarked;
