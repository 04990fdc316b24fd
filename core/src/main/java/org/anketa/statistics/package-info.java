/** The arithmetic of statistical tests and estimates that several analyses share: doubles and arrays in, small values out. */
@NullMarked
package org.anketa.statistics;

import org.jspecify.annotations.NullMarked;
