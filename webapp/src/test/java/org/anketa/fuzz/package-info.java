/** What takes answers from anybody, held to its promises by a fuzzer and, in every build, by the inputs that are kept. */
@NullMarked
package org.anketa.fuzz;

import org.jspecify.annotations.NullMarked;
