/** Single responses in words, and corrections of them; every look at one is kept in the log. */
@NullMarked
package org.anketa.web.study.response;

import org.jspecify.annotations.NullMarked;
