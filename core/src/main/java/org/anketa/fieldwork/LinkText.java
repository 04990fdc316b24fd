package org.anketa.fieldwork;

import java.util.Optional;

/** What somebody typed or followed as a link's token, in the one spelling that all its spellings share. */
public final class LinkText {

    private LinkText() {}

    /** The token as it was issued, by whatever spelling it is found too; empty if nobody can have been issued that. */
    public static Optional<String> of(String typed) {
        return Optional.of(Token.of(typed)).filter(Token::isPossible).map(Token::text);
    }
}
