package org.anketa.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What was built: {@code VERSION} changes with every build, so browsers may keep static files for good, and
 * {@code PRODUCT} is the product's version that people know.
 */
final class Assets {

    private static final Properties WRITTEN = written();

    static final String VERSION = WRITTEN.getProperty("assets", "0");
    static final String PRODUCT = WRITTEN.getProperty("product", "");

    private Assets() {}

    private static Properties written() {
        try (InputStream in = Assets.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
