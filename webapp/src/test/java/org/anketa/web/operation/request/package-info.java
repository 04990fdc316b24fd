@NullMarked
package org.anketa.web.operation.request;

import org.jspecify.annotations.NullMarked;
