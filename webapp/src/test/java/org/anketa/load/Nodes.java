package org.anketa.load;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.anketa.running.RunningServer;

/** The servers that writers turn to: one, or several that share a database. */
final class Nodes implements AutoCloseable {

    private final Workplace place;
    private final List<RunningServer> servers = new CopyOnWriteArrayList<>();

    private Nodes(Workplace place) {
        this.place = place;
    }

    /** Starts so many, each in a home of its own. */
    static Nodes start(Workplace place, int count) throws IOException {
        Nodes nodes = new Nodes(place);
        for (int i = 0; i < count; i++) {
            nodes.servers.add(place.serve(i));
        }
        return nodes;
    }

    int count() {
        return servers.size();
    }

    /** The address of one; numbers beyond the last begin anew. */
    URI address(int number) {
        return servers.get(number % count()).address();
    }

    /** Another one than that, as a proxy would find it. */
    Optional<URI> besides(URI gone) {
        return servers.stream()
                .map(RunningServer::address)
                .filter(address -> !address.equals(gone))
                .findFirst();
    }

    void killAndRestart(int number) throws IOException, InterruptedException {
        int victim = number % count();
        servers.get(victim).kill();
        servers.set(victim, place.serve(victim));
    }

    @Override
    public void close() throws IOException {
        for (RunningServer server : servers) {
            server.close();
        }
    }
}
