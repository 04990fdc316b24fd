/** A plugin as somebody else would write it, built outside this project's build. */
@NullMarked
package org.anketa.example;

import org.jspecify.annotations.NullMarked;
