package org.anketa.load;

import java.io.IOException;

/** What one person at the product does over and over. For one thread. */
interface Work {

    /**
     * Sends the next request and reads the answer.
     *
     * @throws Writer.Unexpected if the answer is not the one that is expected
     */
    void step() throws IOException, InterruptedException;
}
