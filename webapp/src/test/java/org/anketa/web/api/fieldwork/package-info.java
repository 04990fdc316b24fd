/** Tests of what programs do with studies. */
@NullMarked
package org.anketa.web.api.fieldwork;

import org.jspecify.annotations.NullMarked;
