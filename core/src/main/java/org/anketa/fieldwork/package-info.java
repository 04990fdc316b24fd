/** Studies in the field: waves, links, drafts, responses, interviews, and corrections that keep what they replace. */
@NullMarked
package org.anketa.fieldwork;

import org.jspecify.annotations.NullMarked;
