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
     * @param out takes what the command prints or saves, and passes it on as it comes, however much; what is printed may be
     *     written only when it is sure that nothing is refused
     * @throws org.anketa.shared.Refusal if the arguments can't be done
     */
    void run(Map<String, String> arguments, OutputStream out) throws IOException;
}
