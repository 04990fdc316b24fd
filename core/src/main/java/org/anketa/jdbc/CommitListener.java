package org.anketa.jdbc;

/** Is told of every write by which a group of commits has come to the disk; it must be quick. */
@FunctionalInterface
public interface CommitListener {

    /**
     * A group is on disk.
     *
     * @param commits how many had waited for it, at least 1
     * @param nanos how long the write took
     */
    void synced(int commits, long nanos);
}
