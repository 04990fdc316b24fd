@NullMarked
package org.anketa.disk;

import org.jspecify.annotations.NullMarked;
