package org.anketa.web.operation.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anketa.account.Client;
import org.anketa.account.User;
import org.anketa.fieldwork.LinkText;
import org.anketa.limit.Limit;
import org.anketa.web.operation.request.LocalProgram;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Authorization;

/**
 * Which limits a request falls under. They are far beyond what people do: sixty who answer at the same time in a town hall
 * with one address ask it a few times a second each; a link is saved every few seconds; a program asks ten times a second.
 * Programs on the machine itself, which bring in what was answered on paper, work as fast as they can.
 */
final class RequestLimits {

    /** What one address may ask for: a town hall shares one. */
    static final Limit ADDRESS = Limit.perMinute("address", 6_000);

    /** What may be saved and submitted by one link. */
    static final Limit LINK = Limit.perMinute("link", 120);

    /** How many may begin by one link at one address: two hundred in the same hall. */
    static final Limit BEGINNING = Limit.perMinute("beginning", 240);

    /** How many responses programs at one address may send by one link. */
    static final Limit SENDING = Limit.perMinute("sending", 6_000);

    /** What a program may ask for with one token. */
    static final Limit TOKEN = Limit.perMinute("token", 1_200);

    /** How many files a user may send. */
    static final Limit UPLOAD = Limit.perMinute("upload", 30);

    /** How many results a user may ask for: a page of results has many pictures. */
    static final Limit ANALYSIS = Limit.perMinute("analysis", 600);

    /** A limit with whose requests it counts together. */
    record Asked(Limit limit, String who) {}

    private static final String MULTIPART = "multipart/";

    private RequestLimits() {}

    /** What is counted before anybody is known. */
    static List<Asked> ofAddress(HttpServletRequest request) {
        return LocalProgram.asks(request) ? List.of() : List.of(new Asked(ADDRESS, network(request)));
    }

    /** What is counted for a link, a program or a user; the first that is used up decides. */
    static List<Asked> ofVisitor(HttpServletRequest request) {
        RoutedPath path = RoutedPath.of(request);
        List<Asked> asked = new ArrayList<>(2);
        boolean changing =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        if (changing) {
            addChanges(asked, path, request);
        }
        Visitor.find(request).ifPresent(user -> addUsers(asked, path, request, user, changing));
        return asked;
    }

    private static void addChanges(List<Asked> asked, RoutedPath path, HttpServletRequest request) {
        if (path.startsWith("a")) {
            link(path, 1)
                    // The first step of an open link is everybody's; what follows has a token of its own.
                    .map(link -> path.segments().size() == 2
                            ? new Asked(BEGINNING, link + ' ' + network(request))
                            : new Asked(LINK, link))
                    .ifPresent(asked::add);
        } else if (path.startsWith("api", "v1", "links") && !LocalProgram.asks(request)) {
            link(path, 3)
                    .map(link -> new Asked(SENDING, link + ' ' + network(request)))
                    .ifPresent(asked::add);
        }
    }

    /** By what all spellings of a link are counted; nothing if no link can be meant, for that finds none either. */
    private static Optional<String> link(RoutedPath path, int segment) {
        return path.segments().stream()
                .skip(segment)
                .findFirst()
                .flatMap(LinkText::of)
                .map(Fingerprint::of);
    }

    /** Whoever has one address of the sixth version has all in its network. */
    private static String network(HttpServletRequest request) {
        return Client.unknown(request.getRemoteAddr()).address();
    }

    private static void addUsers(
            List<Asked> asked, RoutedPath path, HttpServletRequest request, User user, boolean changing) {
        if (!LocalProgram.asks(request)) {
            Authorization.bearer(request)
                    .map(token -> new Asked(TOKEN, Fingerprint.of(token)))
                    .ifPresent(asked::add);
        }
        String type = request.getContentType();
        if (changing && type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length())) {
            asked.add(new Asked(UPLOAD, user.id().toString()));
        }
        if (path.segments().contains("results") || path.segments().contains("needs")) {
            asked.add(new Asked(ANALYSIS, user.id().toString()));
        }
    }
}
