package org.anketa.web.vocabulary;

import org.anketa.vocabulary.TermList;

/**
 * A list among the others.
 *
 * @param terms how many are in use
 */
public record ListCard(String id, int terms) {

    static ListCard of(TermList list) {
        return new ListCard(list.id(), list.listTerms().size());
    }
}
