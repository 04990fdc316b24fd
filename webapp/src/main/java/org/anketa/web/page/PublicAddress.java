package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Where people reach the application: what links in letters, QR codes and answers to programs begin with. */
public final class PublicAddress {

    private final @Nullable URI told;

    private PublicAddress(@Nullable URI told) {
        this.told = told;
    }

    /**
     * The address that was told by the one who runs the server.
     *
     * @param url null or blank to take the address of each request
     * @throws Refusal if it is no address of HTTP or HTTPS, or has a query
     */
    public static PublicAddress of(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return new PublicAddress(null);
        }
        try {
            URI address = new URI(url.strip().replaceFirst("/+$", ""));
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            boolean plain = address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            if (web && plain) {
                return new PublicAddress(address);
            }
        } catch (URISyntaxException notAnAddress) {
            throw refusal(url);
        }
        throw refusal(url);
    }

    private static Refusal refusal(String url) {
        return new Refusal(Message.of(PublicAddress.class, "public.malformed", "url", url));
    }

    /**
     * The whole address of a page.
     *
     * @param path from the application's root, with a slash at its beginning
     */
    public String link(HttpServletRequest request, String path) {
        return told == null ? root(request) + request.getContextPath() + path : told + path;
    }

    /** What links begin with, if it was told; without a slash at its end. */
    public Optional<String> base() {
        return Optional.ofNullable(told).map(URI::toString);
    }

    /** The host by which people reach the application, if it was told. */
    public Optional<String> host() {
        return Optional.ofNullable(told).map(URI::getHost);
    }

    /** Host and port as browsers write them, if they were told. */
    public Optional<String> authority() {
        return Optional.ofNullable(told).map(URI::getRawAuthority);
    }

    /** The scheme, host and port by which a request came. */
    private static String root(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
