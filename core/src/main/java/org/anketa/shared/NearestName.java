package org.anketa.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the names that somebody who misspelled one may have meant: those of which at most a third of the letters differ. */
public final class NearestName {

    private static final int MOST = 3;

    private record Candidate(String name, int distance) {}

    private NearestName() {}

    /** The known name that is nearest, the first of several; nothing if none is near enough to be worth suggesting. */
    public static Optional<String> of(String wanted, Collection<String> known) {
        return near(wanted, known)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    /** At most three of the known names, nearest first. */
    public static List<String> list(String wanted, Collection<String> known) {
        return near(wanted, known)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static Stream<Candidate> near(String misspelled, Collection<String> known) {
        String wanted = misspelled.toLowerCase(Locale.ROOT);
        int farthest = Math.max(1, wanted.length() / 3);
        return known.stream()
                // Names whose lengths differ more can't be near; skipping them keeps wide data files quick.
                .filter(name -> Math.abs(name.length() - wanted.length()) <= farthest)
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= farthest);
    }

    /** Levenshtein's distance, in which two neighbors that changed places count once. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : nearest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int nearest(int[][] steps, String a, String b, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
