package org.anketa.load;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends a whole response a step, as a program does that was used where there is no network. */
final class WholeResponses implements Work {

    private final Connection connection;
    private final String token;
    private final Questionnaires questionnaires;
    private final AtomicInteger numbers;

    /** @param token an open link's */
    WholeResponses(URI server, String token, Questionnaires questionnaires, AtomicInteger numbers) {
        this.connection = new Connection(server);
        this.token = token;
        this.questionnaires = questionnaires;
        this.numbers = numbers;
    }

    @Override
    public void step() throws IOException {
        Reply reply;
        try {
            reply = connection.ask(
                    "PUT " + Questionnaires.address(token, UUID.randomUUID()),
                    SubmissionClient.HEADERS,
                    questionnaires.body(numbers.incrementAndGet()));
        } catch (IOException broken) {
            connection.close();
            throw broken;
        }
        if (reply.status() != 201) {
            throw new Writer.Unexpected(reply.status(), reply.text());
        }
    }
}
