/** What the address of a result asks for, and the one place where page, pictures and downloads get it from. */
@NullMarked
package org.anketa.web.analysis.request;

import org.jspecify.annotations.NullMarked;
