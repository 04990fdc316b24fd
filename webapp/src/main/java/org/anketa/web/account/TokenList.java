package org.anketa.web.account;

import java.util.List;
import org.anketa.account.BearerToken;
import org.jspecify.annotations.Nullable;

/**
 * A user's tokens on a page.
 *
 * @param address where forms about them are sent
 * @param issued a new token, which is shown this once; null if there is none
 */
public record TokenList(
        String address, List<BearerToken> tokens, @Nullable String issued) {

    public TokenList {
        tokens = List.copyOf(tokens);
    }
}
