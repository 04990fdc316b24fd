package org.anketa.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The static files' version: addresses change with it, so browsers may keep the files for good. */
final class Assets {

    static final String VERSION = version();

    private Assets() {}

    private static String version() {
        try (InputStream in = Assets.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("assets", "0");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
