/** XLSForm expressions: text is compiled once into an immutable tree and evaluated many times against typed answers. */
@NullMarked
package org.anketa.expression;

import org.jspecify.annotations.NullMarked;
