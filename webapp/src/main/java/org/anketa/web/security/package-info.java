/** Who may ask what: which requests are turned away, who is behind the others, and what each resource demands of them. */
@NullMarked
package org.anketa.web.security;

import org.jspecify.annotations.NullMarked;
