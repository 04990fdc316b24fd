@NullMarked
package org.anketa.web.operation;

import org.jspecify.annotations.NullMarked;
