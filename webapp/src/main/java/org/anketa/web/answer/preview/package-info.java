/** A study's form as its respondents will see it, tried out by whoever prepares the study; nothing of it is stored. */
@NullMarked
package org.anketa.web.answer.preview;

import org.jspecify.annotations.NullMarked;
