package org.anketa.jdbc;

import java.time.LocalDate;

/** Says whose turn a job is that has to be done once a day, however many nodes run. */
public interface JobTurns {

    /**
     * Takes the turn. Whoever has it must say {@link #done} in the end, and may take it again before that if the job failed;
     * whoever stops before loses it after a time.
     *
     * @return whether the caller has it now: nobody else does the job, and it was not done for that day or a later one
     */
    boolean take(String job, LocalDate day);

    /** The job is done for that day. */
    void done(String job, LocalDate day);
}
