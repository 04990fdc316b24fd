package org.anketa.vocabulary;

/** A row of what the library has changed. */
record StoredTerm(String listId, Term term, boolean retired, int position) {

    static StoredTerm of(String listId, TermEntry entry) {
        return new StoredTerm(listId, entry.term(), entry.retired(), entry.position());
    }
}
