/** Tests of the descriptive analyses against reference values and small cases made by hand. */
@NullMarked
package org.anketa.plugins.descriptives;

import org.jspecify.annotations.NullMarked;
