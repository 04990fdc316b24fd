/** A page of a form in words and controls, in the reader's language, ready for a template. */
@NullMarked
package org.anketa.web.answer.view;

import org.jspecify.annotations.NullMarked;
