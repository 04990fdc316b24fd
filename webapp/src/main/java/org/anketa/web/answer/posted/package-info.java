/** What a page of a form sends, read strictly: what the page did not ask is refused, and nothing else is changed. */
@NullMarked
package org.anketa.web.answer.posted;

import org.jspecify.annotations.NullMarked;
