package org.anketa.load;

/** Requests of one kind, counted by any number of threads. */
final class Tally {

    /** The beginning of a page tells enough. */
    private static final int MOST_SAID = 200;

    private final String kind;
    private Latencies since = new Latencies();
    private final Latencies all = new Latencies();
    private int errors;
    private String error = "";

    Tally(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    synchronized void done(long nanos) {
        since.add(nanos);
        all.add(nanos);
    }

    synchronized void failed(Exception reason) {
        errors++;
        String said = reason.toString();
        error = said.substring(0, Math.min(said.length(), MOST_SAID))
                .lines()
                .findFirst()
                .orElse("");
    }

    /** Those that were done since it was asked before. */
    synchronized Latencies takeRecent() {
        Latencies recent = since;
        since = new Latencies();
        return recent;
    }

    /** Those that were done since the beginning; not to be read while others count. */
    synchronized Latencies all() {
        return all;
    }

    synchronized int errors() {
        return errors;
    }

    /** Why the last one failed, in one line; blank if none has. */
    synchronized String error() {
        return error;
    }
}
