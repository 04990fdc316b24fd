package org.anketa.web.operation.limit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {

    private static final String TOKEN = "01ab01ab01ab01ab01ab01ab01";
    private static final String RESPONSE = "/api/v1/links/" + TOKEN + "/responses/0b7a1c9e-5d42-4f7e-9a59-2f4c1f0a7b11";
    private static final User ANNA = new User(UUID.randomUUID(), "anna", Role.ANALYST, true, Instant.EPOCH);

    /** Ways to write the token that all find the same link. */
    private static final List<String> SPELLINGS = List.of(
            TOKEN,
            TOKEN.toUpperCase(Locale.ROOT),
            TOKEN.replace('0', 'o').replace('1', 'L'),
            TOKEN.replace("1", "%69"),
            TOKEN.replace("ab", "a%20-b%09"),
            "-".repeat(200) + TOKEN,
            TOKEN + ";x=1");

    private static HttpServletRequest put(String address, String host, Map<String, String> headers) {
        return request("PUT", RESPONSE, address, host, headers);
    }

    private static HttpServletRequest post(String path, String address) {
        return request("POST", path, address, "anketa.example.org", Map.of());
    }

    private static HttpServletRequest asking(String authorization) {
        Map<String, String> headers = Map.of("Authorization", authorization);
        return request("GET", "/api/v1/studies", "192.0.2.7", "anketa.example.org", headers);
    }

    private static HttpServletRequest request(
            String method, String path, String address, String host, Map<String, String> headers) {
        Object request = Proxy.newProxyInstance(
                RequestLimitsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, given) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getContextPath" -> "";
                    case "getRemoteAddr" -> address;
                    case "getServerName" -> host;
                    case "getHeader" -> headers.get(given[0]);
                    // Whoever brings a token is known by it.
                    case "getAttribute" -> headers.containsKey("Authorization") ? ANNA : null;
                    default -> null;
                });
        return (HttpServletRequest) request;
    }

    @Test
    void howeverALinkIsWrittenItIsCountedOnce() {
        for (String rest : List.of("", "/1", "/-/submit")) {
            assertThat(SPELLINGS)
                    .map(token -> RequestLimits.ofVisitor(post("/a/" + token + rest, "192.0.2.7")))
                    .as(rest)
                    .containsOnly(RequestLimits.ofVisitor(post("/a/" + TOKEN + rest, "192.0.2.7")))
                    .first(InstanceOfAssertFactories.LIST)
                    .hasSize(1);
        }
        assertThat(SPELLINGS)
                .map(token -> RequestLimits.ofVisitor(post("/api/v1/links/" + token + "/responses/1", "192.0.2.7")))
                .containsOnly(RequestLimits.ofVisitor(post("/api/v1/links/" + TOKEN + "/responses/2", "192.0.2.7")))
                .first(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    void noWayRoundThroughAPathLeadsPastALinksLimit() {
        List<RequestLimits.Asked> direct = RequestLimits.ofVisitor(post("/a/" + TOKEN + "/1", "192.0.2.7"));
        for (String path : List.of(
                "//a//" + TOKEN + "/1",
                "/a/./" + TOKEN + "/1/",
                "/assets/../a/" + TOKEN + "/1",
                "/api/v1/links/" + TOKEN + "/../../../../a/" + TOKEN + "/1",
                "/a;x/" + TOKEN + "/1/;/..",
                "/%61/" + TOKEN + "/1")) {
            assertThat(RequestLimits.ofVisitor(post(path, "192.0.2.7")))
                    .as(path)
                    .isEqualTo(direct);
        }
    }

    @Test
    void otherLinksHaveCountsOfTheirOwnAndShowNoToken() {
        RequestLimits.Asked one =
                RequestLimits.ofVisitor(post("/a/" + TOKEN + "/1", "192.0.2.7")).get(0);
        assertThat(one.who()).doesNotContain(TOKEN);
        assertThat(RequestLimits.ofVisitor(post("/a/" + TOKEN.replace('a', 'c') + "/1", "192.0.2.7")))
                .doesNotContain(one);
    }

    @Test
    void whatIsNoTokenFallsUnderTheLimitOfItsAddressOnly() {
        for (String path : List.of("/a/4kx9", "/a/" + TOKEN + "0/1", "/a/%zz/1", "/api/v1/links/-/responses/1", "/a")) {
            HttpServletRequest request = post(path, "192.0.2.7");
            assertThat(RequestLimits.ofVisitor(request)).as(path).isEmpty();
            assertThat(RequestLimits.ofAddress(request)).as(path).hasSize(1);
        }
    }

    @Test
    void anotherBrowserDoesNotBeginAnew() {
        for (String path : List.of("/a/" + TOKEN, RESPONSE)) {
            List<List<RequestLimits.Asked>> asked = Stream.of("Firefox", "curl", "")
                    .map(agent -> RequestLimits.ofVisitor(
                            request("POST", path, "192.0.2.7", "anketa.example.org", Map.of("User-Agent", agent))))
                    .distinct()
                    .toList();
            assertThat(asked).as(path).hasSize(1);
        }
    }

    @Test
    void twoHundredInOneHallBeginByOneOpenLinkWithinAMinute() {
        RequestLimits.Asked beginning =
                RequestLimits.ofVisitor(post("/a/" + TOKEN, "192.0.2.7")).get(0);
        assertThat(beginning.limit().capacity()).isGreaterThanOrEqualTo(200);
        assertThat(RequestLimits.ofVisitor(post("/a/" + TOKEN, "192.0.2.8"))).doesNotContain(beginning);
    }

    @Test
    void aNetworkOfTheSixthVersionIsOneAddress() {
        for (String path : List.of("/a/" + TOKEN, RESPONSE)) {
            HttpServletRequest one = post(path, "2001:db8:1:2:3:4:5:6");
            HttpServletRequest other = post(path, "2001:db8:1:2:ffff::1");
            assertThat(RequestLimits.ofAddress(one)).isEqualTo(RequestLimits.ofAddress(other));
            assertThat(RequestLimits.ofVisitor(one)).isEqualTo(RequestLimits.ofVisitor(other));
        }
        assertThat(RequestLimits.ofAddress(post("/", "2001:db8:1:2::1")))
                .isNotEqualTo(RequestLimits.ofAddress(post("/", "2001:db8:1:3::1")));
    }

    @Test
    void howeverABearerTokenIsWrittenItIsCountedOnce() {
        assertThat(Stream.of("Bearer anketa_x", "bEaReR anketa_x", "Bearer    anketa_x  ", "BEARER \tanketa_x")
                        .map(written -> RequestLimits.ofVisitor(asking(written)))
                        .distinct())
                .singleElement(InstanceOfAssertFactories.list(RequestLimits.Asked.class))
                .singleElement()
                .satisfies(asked -> assertThat(asked.limit()).isEqualTo(RequestLimits.TOKEN))
                .satisfies(asked -> assertThat(asked.who()).doesNotContain("anketa_x"));
        assertThat(RequestLimits.ofVisitor(asking("Bearer anketa_y")))
                .isNotEqualTo(RequestLimits.ofVisitor(asking("Bearer anketa_x")));
    }

    @Test
    void aProgramOnTheMachineItselfSendsAsManyResponsesAsItCan() {
        HttpServletRequest request = put("127.0.0.1", "localhost", Map.of());
        assertThat(RequestLimits.ofAddress(request)).isEmpty();
        assertThat(RequestLimits.ofVisitor(request)).isEmpty();
    }

    @Test
    void whoeverComesFromElsewhereOrThroughAProxyIsCounted() {
        for (HttpServletRequest request : new HttpServletRequest[] {
            put("10.0.0.7", "localhost", Map.of()),
            put("127.0.0.1", "anketa.example.org", Map.of()),
            put("127.0.0.1", "localhost", Map.of("X-Forwarded-For", "10.0.0.7"))
        }) {
            assertThat(RequestLimits.ofAddress(request))
                    .extracting(RequestLimits.Asked::limit)
                    .containsExactly(RequestLimits.ADDRESS);
            assertThat(RequestLimits.ofVisitor(request))
                    .extracting(RequestLimits.Asked::limit)
                    .containsExactly(RequestLimits.SENDING);
        }
    }
}
