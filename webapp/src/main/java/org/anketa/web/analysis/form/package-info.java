/** The form of an analysis, made from its declaration and the codebook of a data file. */
@NullMarked
package org.anketa.web.analysis.form;

import org.jspecify.annotations.NullMarked;
