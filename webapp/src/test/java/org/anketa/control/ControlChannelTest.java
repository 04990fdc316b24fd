package org.anketa.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that does tasks, and a client that has them done. */
class ControlChannelTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path home;

    private ByteArrayOutputStream run(Task task) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(task, Languages.ENGLISH, out);
        return out;
    }

    private void run(Task task, Locale language, OutputStream out) throws IOException {
        try (ControlServer server = ControlServer.start(home, Map.of("task", task))) {
            assertThat(server).isNotNull();
            assertThat(ControlClient.find(home).orElseThrow().run("task", Map.of("name", "Анна"), language, out))
                    .isTrue();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void argumentsArriveAndWhatIsWrittenComesBack() throws IOException {
        assertThat(run((arguments, out) -> out.write(bytes("Hello, " + arguments.get("name")))))
                .hasToString("Hello, Анна");
        assertThat(run((arguments, out) -> {}).size()).isZero();
    }

    @Test
    void whatIsWrittenComesWhileTheTaskGoesOn() throws IOException {
        CountDownLatch arrived = new CountDownLatch(1);
        run(
                (arguments, out) -> {
                    out.write(new byte[MEGABYTE]);
                    out.flush();
                    assertThat(await(arrived)).isTrue();
                },
                Languages.ENGLISH,
                new OutputStream() {
                    @Override
                    public void write(int single) {
                        arrived.countDown();
                    }
                });
    }

    private static boolean await(CountDownLatch latch) throws IOException {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Test
    void moreThanMemoryHoldsPassesThrough() throws IOException {
        byte[] piece = new byte[MEGABYTE];
        long[] received = {0};
        run(
                (arguments, out) -> {
                    for (int i = 0; i < 300; i++) {
                        out.write(piece);
                    }
                },
                Languages.ENGLISH,
                new OutputStream() {
                    @Override
                    public void write(int single) {
                        received[0]++;
                    }

                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        received[0] += length;
                    }
                });
        assertThat(received[0]).isEqualTo(300L * MEGABYTE);
    }

    @Test
    void aRefusalComesInTheLanguageOfTheCommandEvenAfterContent() {
        Task refusing = (arguments, out) -> {
            out.write(new byte[MEGABYTE]);
            throw new Refusal(LocalizedText.of("Not this one.", "Этого нельзя."));
        };
        assertThatThrownBy(() -> run(refusing, Languages.RUSSIAN, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().in(Languages.RUSSIAN))
                                .isEqualTo("Этого нельзя."));
    }

    @Test
    void aDefectIsToldAndNeverTakenForTheEnd() {
        assertThatThrownBy(() -> run((arguments, out) -> {
                    out.write(new byte[MEGABYTE]);
                    throw new IllegalStateException("a defect");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Look into its log");
    }

    @Test
    void aServerThatStopsInTheMiddleIsNeverTakenForTheEnd() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        ControlServer server = ControlServer.start(home, Map.of("task", (arguments, out) -> {
            out.write(new byte[MEGABYTE]);
            out.flush();
            await(never);
        }));
        Thread stopping = new Thread(() -> {
            try {
                await(arrived);
            } catch (IOException interrupted) {
                throw new IllegalStateException(interrupted);
            } finally {
                server.close();
            }
        });
        stopping.start();
        ControlClient client = ControlClient.find(home).orElseThrow();
        assertThatThrownBy(() -> client.run("task", Map.of(), Languages.ENGLISH, new OutputStream() {
                    @Override
                    public void write(int single) {
                        arrived.countDown();
                    }
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Look into its log");
        stopping.join();
        never.countDown();
    }

    @Test
    void aLongTaskKeepsNoOtherWaiting() throws IOException {
        CountDownLatch other = new CountDownLatch(1);
        Map<String, Task> tasks = Map.of(
                "long",
                (arguments, out) -> {
                    out.write(1);
                    out.flush();
                    assertThat(await(other)).isTrue();
                },
                "short",
                (arguments, out) -> other.countDown());
        try (ControlServer server = ControlServer.start(home, tasks)) {
            assertThat(server).isNotNull();
            ControlClient client = ControlClient.find(home).orElseThrow();
            assertThat(client.run("long", Map.of(), Languages.ENGLISH, new OutputStream() {
                        @Override
                        public void write(int single) throws IOException {
                            client.run("short", Map.of(), Languages.ENGLISH, nullOutputStream());
                        }
                    }))
                    .isTrue();
        }
    }

    @Test
    void nobodyIsFoundWhereNoServerRuns() {
        assertThat(ControlClient.find(home)).isEmpty();
    }
}
