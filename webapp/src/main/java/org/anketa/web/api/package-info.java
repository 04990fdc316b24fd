/** What other programs ask for in JSON under {@code /api/v1}: analyses, their results on an uploaded file, plugins. */
@NullMarked
package org.anketa.web.api;

import org.jspecify.annotations.NullMarked;
