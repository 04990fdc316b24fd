package org.anketa.jdbc;

import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What a part of the program keeps about a person, as far as erasing the person must reach it. */
public interface PersonTraces {

    /** How many rows of what there are, by a word for their kind. Nothing is changed. */
    Map<String, Integer> count(Handle handle, UUID personId);

    /** Removes them in the transaction of the handle, and says how many of what there were. */
    Map<String, Integer> remove(Handle handle, UUID personId);
}
