package org.anketa.control;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Something that a command wants done with the data, here or by the server that has them open. */
@FunctionalInterface
public interface Task {

    /**
     * Does it.
     *
     * @param out takes what the command prints or saves; nothing may be written before it is sure that nothing is refused
     * @throws org.anketa.shared.Refusal if the arguments can't be done
     */
    void run(Map<String, String> arguments, OutputStream out) throws IOException;
}
