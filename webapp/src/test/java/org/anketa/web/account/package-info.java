/** Tests of the pages about users, and of signing in. */
@NullMarked
package org.anketa.web.account;

import org.jspecify.annotations.NullMarked;
