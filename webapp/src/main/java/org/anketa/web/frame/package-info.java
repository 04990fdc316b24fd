/** What belongs to no part of the application: the switches in every page's head, and error pages. */
@NullMarked
package org.anketa.web.frame;

import org.jspecify.annotations.NullMarked;
