package org.anketa.vocabulary;

/**
 * A term as the library keeps it.
 *
 * @param term its label as it is now
 * @param retired whether forms that are published from now on leave it out
 * @param builtIn whether it came with the product
 * @param position its place among the terms below the same one; the lowest comes first
 */
public record TermEntry(Term term, boolean retired, boolean builtIn, int position) {

    public String id() {
        return term.id();
    }

    TermEntry with(Term changed) {
        return new TermEntry(changed, retired, builtIn, position);
    }

    TermEntry retired(boolean now) {
        return new TermEntry(term, now, builtIn, position);
    }

    TermEntry at(int place) {
        return new TermEntry(term, retired, builtIn, place);
    }
}
