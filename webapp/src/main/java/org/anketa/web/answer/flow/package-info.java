/** The way through a form's pages, the same for respondents, interviewers and whoever looks at a form beforehand. */
@NullMarked
package org.anketa.web.answer.flow;

import org.jspecify.annotations.NullMarked;
