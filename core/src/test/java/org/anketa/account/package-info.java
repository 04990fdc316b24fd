/** Tests of users, sessions, tokens, and of what slows down guessing. */
@NullMarked
package org.anketa.account;

import org.jspecify.annotations.NullMarked;
