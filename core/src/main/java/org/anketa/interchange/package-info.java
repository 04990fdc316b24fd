/** How tables come in and results go out: the extension points of file formats, and the formats that need no plugin. */
@NullMarked
package org.anketa.interchange;

import org.jspecify.annotations.NullMarked;
