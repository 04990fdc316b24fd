/** Pages on which data files are opened, looked at and corrected. */
@NullMarked
package org.anketa.web.data;

import org.jspecify.annotations.NullMarked;
