package org.anketa.launcher;

import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;

/** Makes the server's way in: HTTP, or HTTPS where there is a keystore. */
final class Connectors {

    private Connectors() {}

    static Connector of(ServerSettings settings) {
        Connector connector = new Connector(new PromptProtocol());
        connector.setPort(settings.port());
        connector.setProperty("address", settings.address().getHostAddress());
        connector.setProperty("compression", "on");
        connector.setProperty(
                "compressibleMimeType", "text/html,text/css,text/javascript,application/json,image/svg+xml");
        connector.setProperty("server", "Anketa");
        limitThreads(connector);
        limitTimes(connector);
        limitSizes(connector);
        connector.setThrowOnFailure(true);
        if (settings.keystore() != null) {
            secure(connector, settings.keystore());
        }
        return connector;
    }

    private static void limitThreads(Connector connector) {
        // Two processors answer no faster with more, and each thread costs memory.
        connector.setProperty("maxThreads", "32");
        connector.setProperty("minSpareThreads", "2");
        // A connection that waits costs no thread, but up to 80 KB while its headers come; a browser keeps six.
        connector.setProperty("maxConnections", "2000");
        // How many the system lets wait beyond them.
        connector.setProperty("acceptCount", "200");
        // Connections are as good after a thousand requests as before; opening new ones costs programs more.
        connector.setProperty("maxKeepAliveRequests", "-1");
    }

    private static void limitTimes(Connector connector) {
        // Between two packets of a request's head (PromptProtocol sees to their sum), and of an answer that is read
        // slowly.
        connector.setProperty("connectionTimeout", "20000");
        // Between two packets of a body; PaceGuard sees to their sum.
        connector.setProperty("disableUploadTimeout", "false");
        connector.setProperty("connectionUploadTimeout", "10000");
        // Between one request and the next: a reader turns pages faster, or may connect anew.
        connector.setProperty("keepAliveTimeout", "15000");
    }

    private static void limitSizes(Connector connector) {
        // A result's address names every variable that was picked, and there may be hundreds.
        connector.setProperty("maxHttpRequestHeaderSize", String.valueOf(64 * 1024));
        connector.setProperty("maxHeaderCount", "100");
        connector.setProperty("maxCookieCount", "50");
        // Parameters that the container reads itself; the pages read their forms themselves, with limits of their own.
        connector.setMaxPostSize(2 * 1024 * 1024);
        connector.setProperty("maxParameterCount", "1000");
        connector.setProperty("maxPartCount", "50");
        connector.setProperty("maxPartHeaderSize", "1024");
        connector.setProperty("maxTrailerSize", "1024");
        connector.setProperty("maxExtensionSize", "1024");
        // Whoever must sign in again is told so only after the whole upload was received; RestOfBody sees to its pace.
        connector.setProperty("maxSwallowSize", String.valueOf(256 * 1024 * 1024));
        connector.setAllowTrace(false);
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
