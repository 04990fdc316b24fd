/** Whether those who code or rate the same units agree, and so whether their codes can be trusted. */
@NullMarked
package org.anketa.plugins.agreement;

import org.jspecify.annotations.NullMarked;
