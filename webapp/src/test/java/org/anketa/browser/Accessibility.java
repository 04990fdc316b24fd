package org.anketa.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page: WCAG 2.2 A and AA, and its best practices. */
record Accessibility(Page page) {

    /** One line a problem: the rule, what it says, and the first element that breaks it. */
    List<String> problems() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    /** By how many pixels the page is wider than its window; scrolling sideways is nobody's wish. */
    int overflow() {
        Object pixels = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        return Math.max(0, ((Number) pixels).intValue());
    }
}
