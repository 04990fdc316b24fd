/** A new study in three steps: its form, its rules, its guests; nothing is kept in the database before the last word. */
@NullMarked
package org.anketa.web.study.creation;

import org.jspecify.annotations.NullMarked;
