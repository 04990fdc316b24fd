/** Tests of the plugin about needs. */
@NullMarked
package org.anketa.plugins.needs;

import org.jspecify.annotations.NullMarked;
