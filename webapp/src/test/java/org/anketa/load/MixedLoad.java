package org.anketa.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.anketa.answering.FieldworkHome;
import org.anketa.answering.Respondent;
import org.anketa.running.BrowserSession;
import org.anketa.running.RunningServer;

/**
 * Has people answer, interview, analyze and export at the same time, and looks at times and memory. Run by
 * {@code .ci/mixed-load}, which says how; ends with status 1 if a request failed or memory grows.
 */
public final class MixedLoad implements AutoCloseable {

    private static final int PEOPLE = 400;
    private static final int RESPONDENTS = 6;
    private static final int PROGRAMS = 4;
    private static final int INTERVIEWERS = 2;
    private static final int ANALYSTS = 2;

    private final RunningServer server;
    private final MixedSite site;
    private final Tally pages = new Tally("respondents' pages");
    private final Tally whole = new Tally("whole responses");
    private final Tally interviews = new Tally("interview pages");
    private final Tally analyses = new Tally("analyses");
    private final Tally exports = new Tally("exports");
    private final List<Tally> tallies = List.of(pages, whole, interviews, analyses, exports);
    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private MixedLoad(RunningServer server, MixedSite site) {
        this.server = server;
        this.site = site;
    }

    public static void main(String[] arguments) throws Exception {
        int minutes = Options.of(arguments).number("--minutes", 30);
        boolean good;
        try (Workplace place = Workplace.make(Options.of(arguments).has("--postgresql"))) {
            MixedSite site;
            try (FieldworkHome data = place.prepare()) {
                site = MixedSite.prepare(data, minutes);
            }
            try (RunningServer server = place.serve();
                    MixedLoad load = new MixedLoad(server, site)) {
                good = load.run(place.database(), Duration.ofMinutes(minutes));
            }
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(String database, Duration time) throws Exception {
        System.out.println(database + ", " + MachineLoad.tell());
        List<Future<Void>> workers = new ArrayList<>();
        for (Worker worker : workers()) {
            workers.add(threads.submit(worker));
        }
        long begun = System.nanoTime();
        MemoryTrend memory = watch(begun, time);
        over.set(true);
        for (Future<Void> worker : workers) {
            worker.get();
        }
        return conclude(elapsed(begun), memory);
    }

    private List<Worker> workers() throws IOException {
        URI address = server.address();
        AtomicInteger numbers = new AtomicInteger();
        Questionnaires questionnaires = Questionnaires.of(PEOPLE);
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < RESPONDENTS; i++) {
            Respondent hand = new Respondent(address, "ru");
            workers.add(worker(new PageByPage(hand, () -> Optional.of("/a/" + site.pages()), numbers), pages, 250));
        }
        for (int i = 0; i < PROGRAMS; i++) {
            workers.add(worker(new WholeResponses(address, site.whole(), questionnaires, numbers), whole, 100));
        }
        for (int i = 0; i < INTERVIEWERS; i++) {
            workers.add(worker(new PageByPage(interviewer(), site::nextInterview, numbers), interviews, 500));
        }
        BrowserSession librarian = BrowserSession.signIn(server, MixedSite.LIBRARIAN, FieldworkHome.PASSWORD);
        for (int i = 0; i < ANALYSTS; i++) {
            workers.add(worker(new Pages(librarian, site.analyses()), analyses, 500));
        }
        workers.add(worker(new Pages(librarian, site.exports()), exports, 2_000));
        return workers;
    }

    private Worker worker(Work work, Tally tally, int pauseMillis) {
        return new Worker(work, tally, Duration.ofMillis(pauseMillis), over::get);
    }

    private Respondent interviewer() throws IOException {
        CookieManager cookies = new CookieManager();
        BrowserSession.signIn(server, FieldworkHome.INTERVIEWER, FieldworkHome.PASSWORD)
                .cookies()
                .forEach((name, value) -> cookies.getCookieStore().add(server.address(), cookie(name, value)));
        return new Respondent(HttpClient.newBuilder().cookieHandler(cookies).build(), server.address(), "en");
    }

    private static HttpCookie cookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        // Plain, as browsers send them.
        cookie.setVersion(0);
        cookie.setPath("/");
        return cookie;
    }

    /** Tells once a minute what was done, and looks at the memory then; more often where the time is short. */
    private MemoryTrend watch(long begun, Duration time) throws IOException, InterruptedException {
        MemoryTrend memory = new MemoryTrend();
        long each = Math.min(Duration.ofMinutes(1).toMillis(), time.toMillis() / 9);
        System.out.println("minute  heap MB  resident MB  requests (p50/p95/p99 ms) since the line before");
        while (elapsed(begun).compareTo(time) < 0) {
            Thread.sleep(each);
            MemorySample sample = MemorySample.of(server.pid(), elapsed(begun).toMillis() / 60_000.0);
            memory.add(sample);
            System.out.println(line(sample));
        }
        return memory;
    }

    private static Duration elapsed(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private String line(MemorySample sample) {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%6.1f  %7.1f  %11.1f ", sample.minute(), sample.heap(), sample.resident()));
        for (Tally tally : tallies) {
            Latencies recent = tally.takeRecent();
            line.append(String.format(
                    Locale.ROOT,
                    " %s %d (%.0f/%.0f/%.0f)",
                    tally.kind(),
                    recent.count(),
                    recent.percentile(50),
                    recent.percentile(95),
                    recent.percentile(99)));
        }
        return line.toString();
    }

    private boolean conclude(Duration time, MemoryTrend memory) {
        int errors = 0;
        for (Tally tally : tallies) {
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %7d, %6.1f a second; %s; errors %d %s%n",
                    tally.kind(),
                    tally.all().count(),
                    tally.all().count() / (double) time.toSeconds(),
                    tally.all().tell(),
                    tally.errors(),
                    tally.error());
            errors += tally.errors() + (tally.all().count() == 0 ? 1 : 0);
        }
        System.out.printf(
                Locale.ROOT,
                "Heap after a collection: median %.1f MB in the second third, %.1f MB in the last, %+.2f MB a minute: it %s; %s%n",
                memory.median(1),
                memory.median(2),
                memory.slope(),
                memory.grows() ? "GROWS" : "does not grow",
                MachineLoad.tell());
        return errors == 0 && !memory.grows();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
