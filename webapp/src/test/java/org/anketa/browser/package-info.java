/** The pages in a real browser: what a person does on them, how they look, and whether everybody can use them. */
@NullMarked
package org.anketa.browser;

import org.jspecify.annotations.NullMarked;
