package org.anketa.launcher;

import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;

/** Makes the server's way in: HTTP, or HTTPS where there is a keystore. */
final class Connectors {

    private Connectors() {}

    static Connector of(ServerSettings settings) {
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(settings.port());
        connector.setProperty("address", settings.address().getHostAddress());
        connector.setProperty("compression", "on");
        connector.setProperty(
                "compressibleMimeType", "text/html,text/css,text/javascript,application/json,image/svg+xml");
        connector.setProperty("maxThreads", "32");
        connector.setProperty("minSpareThreads", "2");
        connector.setProperty("server", "Anketa");
        // A result's address names every variable that was picked, and there may be hundreds.
        connector.setProperty("maxHttpRequestHeaderSize", String.valueOf(64 * 1024));
        connector.setMaxPostSize(2 * 1024 * 1024);
        // Whoever must sign in again is told so only after the whole upload was received.
        connector.setProperty("maxSwallowSize", String.valueOf(256 * 1024 * 1024));
        connector.setThrowOnFailure(true);
        if (settings.keystore() != null) {
            secure(connector, settings.keystore());
        }
        return connector;
    }

    private static void secure(Connector connector, Keystore keystore) {
        SSLHostConfig host = new SSLHostConfig();
        host.setProtocols("TLSv1.2+TLSv1.3");
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.UNDEFINED);
        certificate.setCertificateKeystore(keystore.keys());
        certificate.setCertificateKeystoreType(Keystore.TYPE);
        certificate.setCertificateKeystorePassword(keystore.password());
        host.addCertificate(certificate);
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProperty("SSLEnabled", "true");
        connector.addSslHostConfig(host);
    }
}
