package org.anketa.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anketa.running.RunningServer;

/**
 * The machine's own Chromium, driven through its own Node.js. Where either is missing the tests are skipped with a word
 * about it; on a build server ({@code CI=true}) they fail.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Path chromium = NAMES.stream()
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .orElseGet(() -> missing("Chromium"));
        Path node = onPath("node").orElseGet(() -> missing("Node.js"));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(ARGUMENTS));
        return new Chromium(playwright, browser);
    }

    private static Path missing(String program) {
        String message = program + " is not installed, so the pages are not tested in a browser";
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A fresh visitor with a browser in a language, in a window of that width. */
    BrowserContext visitor(String language, int width, boolean scripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(ColorScheme.LIGHT)
                .setAcceptDownloads(true));
    }

    /** A visitor who has signed in as the administrator. */
    BrowserContext administrator(RunningServer server, String language, int width, boolean scripts) {
        BrowserContext visitor = visitor(language, width, scripts);
        server.administrator()
                .cookies()
                .forEach((name, value) -> visitor.addCookies(List.of(new Cookie(name, value)
                        .setUrl(server.address().toString())
                        .setHttpOnly(true))));
        return visitor;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
