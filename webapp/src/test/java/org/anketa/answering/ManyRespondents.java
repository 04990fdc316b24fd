package org.anketa.answering;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.running.RunningServer;

/**
 * Lets many respondents answer a form of 250 questions at a time, over HTTP against the packaged WAR, and tells how long a
 * step takes: sending a page and getting the next one. Run by {@code .ci/respondents}.
 */
public final class ManyRespondents {

    private final URI server;
    private final int pause;
    private final Queue<Long> sends = new ConcurrentLinkedQueue<>();
    private final Queue<Long> shows = new ConcurrentLinkedQueue<>();

    private ManyRespondents(URI server, int pause) {
        this.server = server;
        this.pause = pause;
    }

    /**
     * Runs, prints, and ends with status 1 if something was refused.
     *
     * @param arguments how many respondents, and how long each reads a page on average in milliseconds
     */
    public static void main(String[] arguments) throws Exception {
        int respondents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        int pause = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        Path home = Files.createTempDirectory("anketa-respondents");
        try {
            List<String> warming;
            List<String> links;
            try (FieldworkHome fieldwork = FieldworkHome.in(home)) {
                Study study = fieldwork.study(LongForm.form(), Regime.ANONYMOUS, true);
                List<String> all = fieldwork.invite(study, respondents + 20).stream()
                        .map(IssuedLink::token)
                        .toList();
                warming = all.subList(0, 20);
                links = all.subList(20, all.size());
            }
            try (RunningServer running = RunningServer.start(home)) {
                new ManyRespondents(running.address(), 0).run(warming);
                ManyRespondents measured = new ManyRespondents(running.address(), pause);
                long start = System.nanoTime();
                measured.run(links);
                long seconds = (System.nanoTime() - start) / 1_000_000_000L;
                System.out.println(respondents + " respondents, " + LongForm.PAGES * LongForm.A_PAGE
                        + " questions, a page read for " + pause + " ms, in " + seconds + " s");
                System.out.println("send a page:   " + tell(measured.sends));
                System.out.println("show the next: " + tell(measured.shows));
            }
        } finally {
            delete(home);
        }
    }

    private void run(List<String> tokens) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tokens.size());
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (String token : tokens) {
                runs.add(threads.submit(() -> {
                    answer("/a/" + token);
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void answer(String link) throws IOException, InterruptedException {
        Respondent respondent = new Respondent(HttpClient.newHttpClient(), server, "en");
        read();
        String path = Respondent.location(respondent.post(link, List.of()));
        HttpResponse<String> page = respondent.get(path);
        for (int i = 0; i < LongForm.PAGES; i++) {
            read();
            long sent = System.nanoTime();
            HttpResponse<String> saved =
                    respondent.post(path, Respondent.fields(page.body(), "next", LongForm.answers(i)));
            sends.add(System.nanoTime() - sent);
            path = Respondent.location(saved);
            long asked = System.nanoTime();
            page = respondent.get(path);
            shows.add(System.nanoTime() - asked);
        }
        HttpResponse<String> submitted = respondent.post(
                link + "/-/submit",
                Respondent.fields(page.body(), "", Map.of()).stream()
                        .filter(field -> field.getKey().equals("response"))
                        .toList());
        if (!Respondent.location(submitted).endsWith("thanks")) {
            throw new IOException("Not submitted: " + submitted.statusCode());
        }
    }

    private void read() throws InterruptedException {
        if (pause > 0) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(pause * 2));
        }
    }

    private static String tell(Queue<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return "p50 " + millis(sorted, 50) + " ms, p95 " + millis(sorted, 95) + " ms, p99 " + millis(sorted, 99)
                + " ms of " + sorted.length;
    }

    private static long millis(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1_000_000;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
