package org.anketa.load;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Sends whole responses, one after the other. */
final class ResponseWriter implements Writer {

    private static final String HEADERS = "Content-Type: application/json\r\nAccept: application/json\r\n";

    private record Sent(String token, UUID id, int number) {}

    private final KillSite site;
    private final boolean named;
    private final Questionnaires questionnaires;
    private final Journal journal;
    private final AtomicInteger numbers;
    private @Nullable Sent pending;

    /** @param numbers gives each response its number */
    ResponseWriter(
            KillSite site, boolean named, Questionnaires questionnaires, Journal journal, AtomicInteger numbers) {
        this.site = site;
        this.named = named;
        this.questionnaires = questionnaires;
        this.journal = journal;
        this.numbers = numbers;
    }

    @Override
    public void write(URI server, BooleanSupplier over) throws IOException {
        try (Connection connection = new Connection(server)) {
            while (!over.getAsBoolean()) {
                Sent sent = new Sent(site.linkFor(named), UUID.randomUUID(), numbers.incrementAndGet());
                pending = sent;
                require(send(connection, sent), 201);
                journal.response(sent.id(), sent.number());
                pending = null;
            }
        }
    }

    /** The first time it may be new, the second time it must not be. */
    @Override
    public void again(URI server) throws IOException {
        Sent sent = pending;
        if (sent == null) {
            return;
        }
        try (Connection connection = new Connection(server)) {
            Reply first = send(connection, sent);
            require(first, first.status() == 201 ? 201 : 200);
            journal.response(sent.id(), sent.number());
            pending = null;
            require(send(connection, sent), 200);
        }
    }

    private Reply send(Connection connection, Sent sent) throws IOException {
        return connection.ask(
                "PUT " + Questionnaires.address(sent.token(), sent.id()), HEADERS, questionnaires.body(sent.number()));
    }

    private static void require(Reply reply, int status) {
        if (reply.status() != status) {
            throw new Unexpected(reply.status(), reply.text());
        }
    }
}
