@NullMarked
package org.anketa.web.operation.metrics;

import org.jspecify.annotations.NullMarked;
