/** Tests of the demo municipality and its simulator. */
@NullMarked
package org.anketa.demo;

import org.jspecify.annotations.NullMarked;
