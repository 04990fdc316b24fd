/** Labeled columns and the questions that analyses may ask of them: a sample answers in aggregates, never in records. */
@NullMarked
package org.anketa.dataset;

import org.jspecify.annotations.NullMarked;
