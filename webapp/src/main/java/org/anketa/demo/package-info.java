/** A municipality that doesn't exist: its units and employees, and studies that a simulator answers as people would. */
@NullMarked
package org.anketa.demo;

import org.jspecify.annotations.NullMarked;
