package org.anketa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Under test: the page for people about hostile inputs says what the table of attacks says, which is sent as it stands. */
class HostilePageTest {

    private static final Path PAGE = Path.of("..", ".github", "HOSTILE.md");

    private static String tables(List<HostileInput> inputs) {
        Map<String, List<HostileInput>> kinds = inputs.stream()
                .collect(Collectors.groupingBy(HostileInput::kind, LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> "## " + kind.getKey() + "\n\n| | What comes | What it gets |\n|---:|---|---|\n"
                        + kind.getValue().stream().map(HostilePageTest::line).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(HostileInput input) {
        String status = input.statuses().stream()
                .sorted()
                .map(code -> code == 0 ? "no answer" : String.valueOf(code))
                .collect(Collectors.joining(" or "));
        return "| " + input.number() + " | " + input.attack() + " | " + status + ": " + input.gets() + " |\n";
    }

    @Test
    void thePageSaysWhatIsTested() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page.substring(page.indexOf("## "))).isEqualTo(tables(HostileInput.listAll()));
    }

    @Test
    void everyAttackHasItsNumber() {
        List<HostileInput> inputs = HostileInput.listAll();
        assertThat(inputs)
                .hasSizeGreaterThanOrEqualTo(60)
                .extracting(HostileInput::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, inputs.size()).boxed().toList());
        assertThat(inputs)
                .allSatisfy(input -> assertThat(input.attack() + input.gets())
                        .doesNotContain("|")
                        .isNotBlank());
    }
}
