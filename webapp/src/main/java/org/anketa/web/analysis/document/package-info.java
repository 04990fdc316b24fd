/** A result as one HTML file that stands alone: to keep, to send, to print. */
@NullMarked
package org.anketa.web.analysis.document;

import org.jspecify.annotations.NullMarked;
