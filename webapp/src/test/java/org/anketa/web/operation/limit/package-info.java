@NullMarked
package org.anketa.web.operation.limit;

import org.jspecify.annotations.NullMarked;
