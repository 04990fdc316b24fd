package org.anketa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesIT {

    @Test
    void firstPage(@TempDir Path home) throws IOException {
        try (Chromium chromium = Chromium.start();
                RunningServer server = RunningServer.start(home);
                BrowserContext visitor = chromium.visitor("ru-RU", 360, true)) {
            Page page = visitor.newPage();
            page.navigate(server.page("/"));
            assertThat(page.title()).contains("Анкета");
            assertThat(new Accessibility(page).problems()).isEmpty();
        }
    }
}
