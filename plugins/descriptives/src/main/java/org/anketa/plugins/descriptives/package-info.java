/** What a survey says at first sight: how often each answer was given, and where numbers lie. */
@NullMarked
package org.anketa.plugins.descriptives;

import org.jspecify.annotations.NullMarked;
