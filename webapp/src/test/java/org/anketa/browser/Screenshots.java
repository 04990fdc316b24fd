package org.anketa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures of pages as they are tested, in {@code target/screenshots}. */
final class Screenshots {

    private Screenshots() {}

    /** Axe finds nothing, nothing is wider than the window, and the picture is kept for people to look at. */
    static void look(Page page, String name) throws IOException {
        // Pictures below the fold are loaded when somebody scrolls to them.
        page.evaluate("() => document.querySelectorAll('img[loading=lazy]').forEach(image => image.loading = 'eager')");
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction("() => [...document.images].every(image => image.complete)");
        Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(pictures.resolve(name + ".png")));
        Accessibility accessibility = new Accessibility(page);
        assertThat(accessibility.problems()).as(name).isEmpty();
        assertThat(accessibility.overflow()).as(name).isZero();
    }
}
