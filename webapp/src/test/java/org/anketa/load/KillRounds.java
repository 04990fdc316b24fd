package org.anketa.load;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.anketa.answering.FieldworkHome;
import org.anketa.running.DurablePostgres;

/**
 * Kills the server, its database, or one of two servers again and again while eight write, and looks whether anything is
 * lost that was acknowledged. Run by {@code .ci/kill}, which says how; ends with status 1 if something was.
 */
public final class KillRounds implements AutoCloseable {

    private static final int WRITERS = 8;
    private static final int FEWEST = 100;
    private static final int MOST = 600;
    private static final int PATIENCE_SECONDS = 120;
    private static final int SPREAD_MILLIS = 300;
    private static final int PEOPLE = 100;

    private final Workplace place;
    private final boolean killsDatabase;
    private final Journal journal;
    private final Judge judge;
    private final List<Writer> writers = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final AtomicInteger turned = new AtomicInteger();
    private final Nodes nodes;

    private KillRounds(Workplace place, int rounds, int nodes, boolean killsDatabase) throws IOException {
        this.place = place;
        this.killsDatabase = killsDatabase;
        KillSite site;
        try (FieldworkHome data = place.prepare()) {
            site = KillSite.prepare(data, rounds);
        }
        this.journal = Journal.at(place.file("journal"));
        Questionnaires questionnaires = Questionnaires.of(PEOPLE);
        this.judge = new Judge(site, questionnaires, journal);
        AtomicInteger numbers = new AtomicInteger();
        for (int i = 0; i < WRITERS; i++) {
            boolean named = i % 2 == 0;
            writers.add(
                    i < WRITERS / 2
                            ? new ResponseWriter(site, named, questionnaires, journal, numbers)
                            : new DraftWriter(site, named, journal, numbers));
        }
        this.nodes = Nodes.start(place, nodes);
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        int rounds = options.number("--rounds", 20);
        boolean killsDatabase = options.has("--kill-database");
        int nodes = options.has("--two-nodes") ? 2 : 1;
        List<String> wrong = new ArrayList<>();
        try (Workplace place = Workplace.make(killsDatabase || nodes > 1 || options.has("--postgresql"));
                KillRounds kills = new KillRounds(place, rounds, nodes, killsDatabase)) {
            for (int round = 1; round <= rounds; round++) {
                wrong.addAll(kills.round(round));
            }
            if (nodes > 1 && kills.turned.get() == 0) {
                wrong.add("no writer went on at the other node");
            }
            kills.tell(rounds, wrong.size());
        }
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    private List<String> round(int number) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Void>> runs = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            runs.add(threads.submit(writing(i, over)));
        }
        int before = journal.count();
        waitForAMoment(before);
        List<String> wrong = new ArrayList<>();
        if (runs.stream().anyMatch(Future::isDone)) {
            wrong.add("a writer stopped before anything was killed");
        }
        int acknowledged = journal.count();
        if (acknowledged - before < FEWEST) {
            wrong.add("only " + (acknowledged - before) + " were acknowledged before anything was killed");
        }
        killAndRestart(number);
        over.set(true);
        for (Future<Void> run : runs) {
            finish(run, wrong);
        }
        for (Writer writer : writers) {
            writer.again(nodes.address(number));
        }
        wrong.addAll(judge.drafts(nodes.address(number)));
        wrong.addAll(judge.responses(nodes.address(number + 1)));
        System.out.println("Round " + number + ": " + (acknowledged - before) + " acknowledged before it was killed, "
                + wrong.size() + " lost or wrong; " + MachineLoad.tell());
        wrong.forEach(System.out::println);
        return wrong;
    }

    /** Waits until some are acknowledged, no one knows how many, and a little longer. */
    private void waitForAMoment(int before) throws InterruptedException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int enough = before + random.nextInt(FEWEST, MOST);
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (journal.count() < enough && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(SPREAD_MILLIS));
    }

    /** Every other writer goes to the same node; when it is gone, to another, if there is one. */
    private Callable<Void> writing(int number, AtomicBoolean over) {
        Writer writer = writers.get(number);
        // So that each node has writers of all kinds.
        URI own = nodes.address(number / 2);
        return () -> {
            try {
                writer.write(own, over::get);
            } catch (IOException gone) {
                URI other = nodes.besides(own).orElseThrow(() -> gone);
                writer.again(other);
                turned.incrementAndGet();
                writer.write(other, over::get);
            }
            return null;
        };
    }

    private void killAndRestart(int number) throws IOException, InterruptedException {
        if (killsDatabase) {
            DurablePostgres database = place.postgres().orElseThrow();
            database.kill();
            database.restart();
        } else {
            nodes.killAndRestart(number);
        }
    }

    /** A writer ends when it is told of the database's failure, or when nobody answers any more. */
    private void finish(Future<Void> run, List<String> wrong) throws InterruptedException {
        try {
            run.get();
        } catch (ExecutionException ended) {
            boolean toldSo = killsDatabase && ended.getCause() instanceof Writer.Unexpected told && told.isServers();
            boolean nobodyAnswers = nodes.count() == 1 && ended.getCause() instanceof IOException;
            boolean expected = toldSo || nobodyAnswers;
            if (!expected) {
                wrong.add("a writer was refused: " + ended.getCause());
            }
        }
    }

    private void tell(int rounds, int wrong) throws IOException {
        List<Journal.Entry> entries = journal.read();
        System.out.println(place.database() + ", " + victim() + " killed " + rounds + " times under " + WRITERS
                + " writers: acknowledged "
                + entries.stream().filter(Journal.Entry::isResponse).count() + " responses and "
                + entries.stream().filter(Journal.Entry::isDraft).count() + " pages of "
                + entries.stream().filter(Journal.Entry::isSubmitted).count() + " drafts; writers that went on at the"
                + " other node " + turned.get() + "; lost or wrong " + wrong);
    }

    private String victim() {
        if (killsDatabase) {
            return "the database";
        }
        return nodes.count() > 1 ? "one of two nodes in turn" : "the application";
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        nodes.close();
        journal.close();
    }
}
