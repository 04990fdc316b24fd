/** What all pages about studies share: their addresses, the frame around them, and what is typed about a study. */
@NullMarked
package org.anketa.web.study;

import org.jspecify.annotations.NullMarked;
