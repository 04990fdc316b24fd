@NullMarked
package org.anketa.operation;

import org.jspecify.annotations.NullMarked;
