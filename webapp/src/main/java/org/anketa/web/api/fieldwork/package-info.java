/** What other programs do with studies: make and run them, send responses by links, read and correct them. */
@NullMarked
package org.anketa.web.api.fieldwork;

import org.jspecify.annotations.NullMarked;
