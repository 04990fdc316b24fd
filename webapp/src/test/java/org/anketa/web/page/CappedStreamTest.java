package org.anketa.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class CappedStreamTest {

    @Test
    void aBodyOfTheLimitPasses() throws IOException {
        try (InputStream body = new CappedStream(new ByteArrayInputStream(new byte[10]), 10)) {
            assertThat(body.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void aLongerOneIsRefusedAndReceivedToItsEnd() throws IOException {
        ByteArrayInputStream sent = new ByteArrayInputStream(new byte[1000]);
        try (InputStream body = new CappedStream(sent, 10)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(body::readAllBytes)
                    .withCauseInstanceOf(TooLarge.class);
            assertThat(sent.available()).isZero();
            assertThat(body.read()).isEqualTo(-1);
        }
    }
}
