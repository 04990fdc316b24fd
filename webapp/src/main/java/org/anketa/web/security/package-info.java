/** Who may ask what: requests from elsewhere are turned away, and pages may load nothing from elsewhere. */
@NullMarked
package org.anketa.web.security;

import org.jspecify.annotations.NullMarked;
