package org.anketa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of OWASP's ASVS accounts for every requirement of levels 1 and 2, names tests that there are, and counts right. */
class AsvsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The numbers of the requirements of levels 1 and 2 in ASVS 5.0.0, as its table writes them. */
    private static final String EXPECTED = "1.1.1-2 1.2.1-9 1.3.1-11 1.4.1-3 1.5.1-2 2.1.1-3 2.2.1-3 2.3.1-4 2.4.1"
            + " 3.2.1-2 3.3.1-4 3.4.1-6 3.5.1-5 3.7.1-2 4.1.1-3 4.2.1 4.3.1-2 4.4.1-4 5.1.1 5.2.1-3 5.3.1-2 5.4.1-3"
            + " 6.1.1-3 6.2.1-12 6.3.1-4 6.4.1-4 6.5.1-5 6.6.1-3 6.8.1-4 7.1.1-3 7.2.1-4 7.3.1-2 7.4.1-5 7.5.1-2 7.6.1-2"
            + " 8.1.1-2 8.2.1-3 8.3.1 8.4.1 9.1.1-3 9.2.1-4 10.1.1-2 10.2.1-2 10.3.1-4 10.4.1-11 10.5.1-5 10.6.1-2 10.7.1-3"
            + " 11.1.1-2 11.2.1-3 11.3.1-3 11.4.1-4 11.5.1 11.6.1 12.1.1-3 12.2.1-2 12.3.1-4 13.1.1 13.2.1-5 13.3.1-2 13.4.1-5"
            + " 14.1.1-2 14.2.1-4 14.3.1-3 15.1.1-3 15.2.1-3 15.3.1-7 16.1.1 16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-3"
            + " 17.1.1 17.2.1-4 17.3.1-2";

    private static final Pattern ROW = Pattern.compile("^\\| ([0-9][0-9., -]*) \\| (met|n/a|not met) \\| .*\\S \\|$");
    private static final Pattern RANGE = Pattern.compile("(\\d+\\.\\d+)\\.(\\d+)(?:-(\\d+))?");
    private static final Pattern TESTS = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|IT))`");
    private static final Pattern SUM =
            Pattern.compile("\\*\\*(\\d+)\\*\\* \\| \\*\\*(\\d+)\\*\\* \\| \\*\\*(\\d+)\\*\\*");

    private final List<String> lines;

    AsvsTest() throws IOException {
        lines = Files.readAllLines(ROOT.resolve(".github/ASVS.md"));
    }

    @Test
    void everyRequirementIsAccountedForOnce() {
        assertThat(numbers(".*")).containsExactlyInAnyOrderElementsOf(expanded(EXPECTED));
    }

    @Test
    void theSummaryIsTrue() {
        MatchResult sum =
                SUM.matcher(String.join("\n", lines)).results().findFirst().orElseThrow();
        assertThat(List.of(sum.group(1), sum.group(2), sum.group(3)))
                .containsExactly(count("met"), count("n/a"), count("not met"));
        assertThat(String.join(" ", lines)).contains("Not met: " + String.join(", ", numbers("not met")) + ".");
    }

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Set<String> named = lines.stream()
                .flatMap(line -> TESTS.matcher(line).results())
                .map(test -> test.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(50);
        assertThat(tests()).containsAll(named);
    }

    private String count(String state) {
        return String.valueOf(numbers(state).size());
    }

    private List<String> numbers(String state) {
        return lines.stream()
                .flatMap(line -> ROW.matcher(line).results())
                .filter(row -> row.group(2).matches(state))
                .flatMap(row -> expanded(row.group(1)).stream())
                .toList();
    }

    private static List<String> expanded(String ranges) {
        return RANGE.matcher(ranges)
                .results()
                .flatMap(range -> {
                    int first = Integer.parseInt(range.group(2));
                    int last = range.group(3) == null ? first : Integer.parseInt(range.group(3));
                    return IntStream.rangeClosed(first, last).mapToObj(number -> range.group(1) + "." + number);
                })
                .toList();
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : List.of("core", "plugins", "webapp")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
                        .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return names;
    }
}
