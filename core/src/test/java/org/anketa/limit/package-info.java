@NullMarked
package org.anketa.limit;

import org.jspecify.annotations.NullMarked;
