/** How often somebody may ask: counts that run full and drain again, kept by one process or shared by several. */
@NullMarked
package org.anketa.limit;

import org.jspecify.annotations.NullMarked;
