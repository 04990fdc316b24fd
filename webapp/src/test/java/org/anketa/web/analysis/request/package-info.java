/** Tests of what an address asks for. */
@NullMarked
package org.anketa.web.analysis.request;

import org.jspecify.annotations.NullMarked;
