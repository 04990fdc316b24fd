/** Tests of how a form is made from a declaration. */
@NullMarked
package org.anketa.web.analysis.form;

import org.jspecify.annotations.NullMarked;
