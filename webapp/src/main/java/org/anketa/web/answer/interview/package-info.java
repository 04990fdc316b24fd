/** Interviewers' pages: whom to interview, what came of trying, and the answers as they enter them. */
@NullMarked
package org.anketa.web.answer.interview;

import org.jspecify.annotations.NullMarked;
