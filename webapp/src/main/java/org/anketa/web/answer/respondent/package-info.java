/** The pages behind a link: respondents answer here, without signing in and without a cookie. */
@NullMarked
package org.anketa.web.answer.respondent;

import org.jspecify.annotations.NullMarked;
