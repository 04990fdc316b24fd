package org.anketa.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    private final AtomicLong usable = new AtomicLong(500);
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
    private final DiskSpace disk = new DiskSpace(usable::get, 200, nanos::get);

    @Test
    void isFullBelowItsLeastRoomAndRecoversByItself() {
        assertThat(disk.isFull()).isFalse();
        usable.set(199);
        after(2);
        assertThat(disk.isFull()).isTrue();
        usable.set(200);
        after(2);
        assertThat(disk.isFull()).isFalse();
    }

    @Test
    void isAskedEveryTwoSecondsOnly() {
        assertThat(disk.isFull()).isFalse();
        usable.set(0);
        after(1);
        assertThat(disk.isFull()).isFalse();
    }

    @Test
    void believesAFailedWriteForAWhile() {
        disk.reportFull();
        assertThat(disk.isFull()).isTrue();
        after(14);
        assertThat(disk.isFull()).isTrue();
        after(2);
        assertThat(disk.isFull()).isFalse();
    }

    @Test
    void takesADiskThatDoesNotTellForOneWithRoom() {
        DiskSpace silent = new DiskSpace(
                () -> {
                    throw new IOException("stale handle");
                },
                200,
                nanos::get);
        assertThat(silent.isFull()).isFalse();
        assertThat(silent.usableBytes()).isEqualTo(-1);
    }

    @Test
    void knowsWhatAFullDiskMakesFail() {
        assertThat(DiskSpace.isCauseOf(new UncheckedIOException(new IOException("No space left on device"))))
                .isTrue();
        assertThat(DiskSpace.isCauseOf(new IllegalStateException("No space left on device")))
                .isFalse();
    }

    @Test
    void asksTheDiskOfAFolder(@TempDir Path folder) throws IOException {
        assertThat(FreeSpace.of(folder).usableBytes())
                .isEqualTo(Files.getFileStore(folder).getUsableSpace());
        assertThat(FreeSpace.of(folder.resolve("gone")).usableBytes()).isZero();
    }

    private void after(int seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }
}
