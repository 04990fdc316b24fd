/** Tests of form definitions and of what is asked next. */
@NullMarked
package org.anketa.form;

import org.jspecify.annotations.NullMarked;
