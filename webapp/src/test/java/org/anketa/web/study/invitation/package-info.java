/** Tests of what is handed out to those who are invited. */
@NullMarked
package org.anketa.web.study.invitation;

import org.jspecify.annotations.NullMarked;
