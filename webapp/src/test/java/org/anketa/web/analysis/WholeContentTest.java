package org.anketa.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: what is complete before it is sent. */
class WholeContentTest {

    @TempDir
    private Path folder;

    @Test
    void comesAsItWasWrittenAndLeavesNothing() throws IOException {
        try (InputStream content =
                WholeContent.in(folder, out -> out.write("a,b\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(content).hasContent("a,b\n");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isNothingAtAllIfTheWritingFails() {
        assertThatThrownBy(() -> WholeContent.in(folder, out -> {
                    out.write('a');
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(folder).isEmptyDirectory();
    }
}
