/** What belongs to no part of the application: the switches in every page's head, error pages, and the check of health. */
@NullMarked
package org.anketa.web.frame;

import org.jspecify.annotations.NullMarked;
