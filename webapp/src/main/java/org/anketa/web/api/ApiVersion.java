package org.anketa.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The product's version, written at build time. */
final class ApiVersion {

    static final String PRODUCT = read();

    private ApiVersion() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = ApiVersion.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "0");
    }
}
