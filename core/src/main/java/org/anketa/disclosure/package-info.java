/** What of a result may be shown, so that no number tells about a few people only. */
@NullMarked
package org.anketa.disclosure;

import org.jspecify.annotations.NullMarked;
