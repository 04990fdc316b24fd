/** The pages of signing in: the first administrator, users and their tokens, one's own account, and the log. */
@NullMarked
package org.anketa.web.account;

import org.jspecify.annotations.NullMarked;
