@NullMarked
package org.anketa.log;

import org.jspecify.annotations.NullMarked;
