/** The database: one address, one schema for both kinds, transactions, and commits that are on disk before anybody is told. */
@NullMarked
package org.anketa.jdbc;

import org.jspecify.annotations.NullMarked;
