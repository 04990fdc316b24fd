package org.anketa.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe finds wrong with a page: WCAG 2.2 A and AA, and its best practices. */
record Accessibility(Page page) {

    private static final String IS_THERE = "() => typeof axe === 'object'";

    /** Of what is in order axe would tell as much as of what is not, and every byte goes from process to process. */
    private static final String FIND = """
            () => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(
                rule => rule.id + ': ' + rule.help + ' ' + rule.nodes[0].html))
            """;

    /**
     * One line a problem: the rule, what it says, and the first element that breaks it. Axe runs in the page itself; its own
     * driver opens a second page each time to put frames together, and we have no frames.
     */
    List<String> problems() {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("Frames need axe's own driver: " + page.url());
        }
        if (!Boolean.TRUE.equals(page.evaluate(IS_THERE))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return Stream.of((List<?>) page.evaluate(FIND))
                .flatMap(List::stream)
                .map(String::valueOf)
                .toList();
    }

    /** By how many pixels the page is wider than its window; scrolling sideways is nobody's wish. */
    int overflow() {
        Object pixels = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        return Math.max(0, ((Number) pixels).intValue());
    }
}
