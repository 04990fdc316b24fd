/** Tests of the database, and the real databases that all tests share. */
@NullMarked
package org.anketa.jdbc;

import org.jspecify.annotations.NullMarked;
