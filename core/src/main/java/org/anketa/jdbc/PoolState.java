package org.anketa.jdbc;

/**
 * What the connections to a database do at a moment.
 *
 * @param active how many work
 * @param idle how many wait for work
 * @param waiting how many threads wait for a connection
 * @param most how many there may be
 */
public record PoolState(int active, int idle, int waiting, int most) {}
