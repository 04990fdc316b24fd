/** How far the fieldwork of a study is, as it goes on. */
@NullMarked
package org.anketa.web.study.progress;

import org.jspecify.annotations.NullMarked;
