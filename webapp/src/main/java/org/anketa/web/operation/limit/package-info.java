/** Keeps some from taking what all need: how often one may ask, how slowly one may send, and what happens on a full disk. */
@NullMarked
package org.anketa.web.operation.limit;

import org.jspecify.annotations.NullMarked;
