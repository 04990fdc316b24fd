/** What every page shares: layout, errors, form controls, static files. */
@NullMarked
package org.anketa.web.page;

import org.jspecify.annotations.NullMarked;
