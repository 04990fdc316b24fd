package org.anketa.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.anketa.running.BrowserSession;

/** Opens pages in turn, or downloads files, as somebody who has signed in. */
final class Pages implements Work {

    private final BrowserSession browser;
    private final List<String> paths;
    private int next;

    Pages(BrowserSession browser, List<String> paths) {
        this.browser = browser;
        this.paths = paths;
    }

    @Override
    public void step() throws IOException {
        String path = paths.get(next);
        next = (next + 1) % paths.size();
        HttpResponse<String> page = browser.get(path);
        if (page.statusCode() != 200) {
            throw new Writer.Unexpected(page.statusCode(), path);
        }
    }
}
