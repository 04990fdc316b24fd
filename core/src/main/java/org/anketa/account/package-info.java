/** Who may work with the product: users and their roles, passwords, sessions, and the tokens of programs. */
@NullMarked
package org.anketa.account;

import org.jspecify.annotations.NullMarked;
