package org.anketa.web.operation.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anketa.account.User;
import org.anketa.limit.Limit;
import org.anketa.web.operation.request.LocalProgram;
import org.anketa.web.page.Visitor;

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

    /** How many may begin by an open link with one kind of browser at one address. */
    static final Limit BEGINNING = Limit.perMinute("beginning", 240);

    /** How many responses a program may send by one link. */
    static final Limit SENDING = Limit.perMinute("sending", 6_000);

    /** What a program may ask for with one token. */
    static final Limit TOKEN = Limit.perMinute("token", 1_200);

    /** How many files a user may send. */
    static final Limit UPLOAD = Limit.perMinute("upload", 30);

    /** How many results a user may ask for: a page of results has many pictures. */
    static final Limit ANALYSIS = Limit.perMinute("analysis", 600);

    /** A limit with whose requests it counts together. */
    record Asked(Limit limit, String who) {}

    private static final Pattern LINK_PATH = Pattern.compile("/a/([^/]{1,64})(/.*)?");
    private static final Pattern SENDING_PATH = Pattern.compile("/api/v1/links/([^/]{1,64})/responses/.*");
    private static final Pattern RESULT_PATH = Pattern.compile(".*/results(/.*)?|.*/needs");

    private RequestLimits() {}

    /** What is counted before anybody is known. */
    static List<Asked> ofAddress(HttpServletRequest request) {
        return LocalProgram.asks(request) ? List.of() : List.of(new Asked(ADDRESS, request.getRemoteAddr()));
    }

    /** What is counted for a link, a program or a user; the first that is used up decides. */
    static List<Asked> ofVisitor(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        List<Asked> asked = new ArrayList<>(2);
        boolean changing =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        if (changing) {
            addChanges(asked, path, request);
        }
        Visitor.find(request).ifPresent(user -> addUsers(asked, path, request, user, changing));
        return asked;
    }

    private static void addChanges(List<Asked> asked, String path, HttpServletRequest request) {
        Matcher link = LINK_PATH.matcher(path);
        if (link.matches()) {
            String token = link.group(1);
            // The first step of an open link is everybody's; what follows has an address of its own.
            asked.add(
                    link.group(2) == null
                            ? new Asked(BEGINNING, token + ' ' + request.getRemoteAddr() + ' ' + browser(request))
                            : new Asked(LINK, token));
            return;
        }
        Matcher sending = SENDING_PATH.matcher(path);
        if (sending.matches() && !LocalProgram.asks(request)) {
            asked.add(new Asked(SENDING, sending.group(1) + ' ' + request.getRemoteAddr() + ' ' + browser(request)));
        }
    }

    private static String browser(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), 200));
    }

    private static void addUsers(
            List<Asked> asked, String path, HttpServletRequest request, User user, boolean changing) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && !LocalProgram.asks(request)) {
            asked.add(new Asked(TOKEN, authorization));
        }
        String type = request.getContentType();
        if (changing && type != null && type.startsWith("multipart/")) {
            asked.add(new Asked(UPLOAD, user.id().toString()));
        }
        if (RESULT_PATH.matcher(path).matches()) {
            asked.add(new Asked(ANALYSIS, user.id().toString()));
        }
    }
}
