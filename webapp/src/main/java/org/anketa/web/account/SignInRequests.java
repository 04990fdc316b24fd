package org.anketa.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.anketa.account.Client;
import org.anketa.account.SignedIn;
import org.anketa.web.security.SignInCookie;

/** What signing in takes from a request, and gives to the browser. */
final class SignInRequests {

    private SignInRequests() {}

    /** Where the request comes from. */
    static Client client(HttpServletRequest request) {
        return new Client(
                request.getRemoteAddr(), SignInCookie.BROWSER.find(request).orElse(null));
    }

    /** Leads to a page as the user who has signed in. */
    static Response start(HttpServletRequest request, SignedIn signedIn, URI page) {
        return Response.seeOther(page)
                .cookie(
                        SignInCookie.SESSION.of(request, signedIn.session()),
                        SignInCookie.BROWSER.of(request, signedIn.browser()))
                .build();
    }
}
