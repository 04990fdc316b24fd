/** Form definitions and what is asked next: items, choice lists, conditions and languages, checked whole and compiled once. */
@NullMarked
package org.anketa.form;

import org.jspecify.annotations.NullMarked;
