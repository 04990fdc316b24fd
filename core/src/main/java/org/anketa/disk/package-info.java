/** How much room the disk has left for what people enter. */
@NullMarked
package org.anketa.disk;

import org.jspecify.annotations.NullMarked;
