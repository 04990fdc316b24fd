/** What people need most and where a service falls short of it: importance against satisfaction. */
@NullMarked
package org.anketa.plugins.needs;

import org.jspecify.annotations.NullMarked;
