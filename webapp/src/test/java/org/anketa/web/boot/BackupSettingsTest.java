package org.anketa.web.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.anketa.jdbc.backup.Retention;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupSettingsTest {

    private static final Path HOME = Path.of("home");

    private static BackupSettings of(@Nullable String folder, @Nullable String hour, @Nullable String kept) {
        return BackupSettings.of(HOME, folder, hour, kept);
    }

    @Test
    void whatIsNotToldIsAsUsual() {
        BackupSettings settings = of(null, " ", null);
        assertThat(settings.folder().path()).isEqualTo(HOME.resolve("backups").toAbsolutePath());
        assertThat(settings.hour()).isEqualTo(3);
        assertThat(settings.retention()).isEqualTo(Retention.USUAL);
    }

    @Test
    void whatIsToldIsTaken() {
        assertThat(of("elsewhere", "23", "30").folder().path())
                .isEqualTo(Path.of("elsewhere").toAbsolutePath());
        assertThat(of(null, "23", null).hour()).isEqualTo(23);
        assertThat(of(null, "NEVER", null).hour()).isNull();
        assertThat(of(null, null, "30").retention()).isEqualTo(new Retention(30, 0, 0));
        assertThat(of(null, null, "1,2,3").retention()).isEqualTo(new Retention(1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "-1", "3 a.m.", "noon"})
    void anHourThatIsNoneIsRefused(String hour) {
        assertThatThrownBy(() -> of(null, hour, null)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7,4", "a week", "0,1,1", "9999"})
    void whatSaysNotWhatToKeepIsRefused(String kept) {
        assertThatThrownBy(() -> of(null, null, kept)).isInstanceOf(Refusal.class);
    }
}
