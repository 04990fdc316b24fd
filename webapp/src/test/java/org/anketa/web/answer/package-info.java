/** A form with every kind of question, for the tests of answering. */
@NullMarked
package org.anketa.web.answer;

import org.jspecify.annotations.NullMarked;
