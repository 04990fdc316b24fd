package org.anketa.fuzz;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Something that takes bytes from anybody. {@code .ci/fuzz} lets a fuzzer look for bytes that it doesn't take; every build gives
 * it the inputs that are kept in the resources, in the folder {@code fuzz} and there in one of the target's name: where the fuzzer
 * begins, and what it once found.
 *
 * <p>The fuzzer calls a static method {@code fuzzerTestOneInput} of the target's, so targets need nothing of the fuzzer's.
 */
public interface FuzzTarget {

    /** The longest that any input may take, slow machines included. */
    Duration LONGEST = Duration.ofSeconds(10);

    /** Takes the bytes. It throws only if a promise is broken: what can't be used is refused, and that is well. */
    void take(byte[] bytes) throws Exception;

    @TestFactory
    default Stream<DynamicTest> whatIsKeptIsTaken() throws IOException, URISyntaxException {
        String folder = "/fuzz/" + getClass().getSimpleName();
        Path kept =
                Path.of(requireNonNull(getClass().getResource(folder), folder).toURI());
        try (Stream<Path> files = Files.list(kept)) {
            List<Path> inputs = files.sorted().toList();
            assertThat(inputs).isNotEmpty();
            return inputs.stream()
                    .map(input -> DynamicTest.dynamicTest(
                            String.valueOf(input.getFileName()),
                            () -> assertTimeout(LONGEST, () -> take(Files.readAllBytes(input)))));
        }
    }

    /** Holds a refusal to its own promise: it says something in every language. */
    static void assertSaysWhy(Refusal refusal) {
        assertThat(refusal.reason().in(Languages.ENGLISH)).isNotBlank();
        assertThat(refusal.reason().in(Languages.RUSSIAN)).isNotBlank();
    }
}
