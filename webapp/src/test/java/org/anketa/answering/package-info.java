/** Answering over HTTP against the packaged WAR: links in every state, forged pages, and many respondents at a time. */
@NullMarked
package org.anketa.answering;

import org.jspecify.annotations.NullMarked;
