/** The municipality's units as a tree, the persons who work there, and what they consented to. */
@NullMarked
package org.anketa.people;

import org.jspecify.annotations.NullMarked;
