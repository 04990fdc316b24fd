package org.anketa.vocabulary;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A controlled list: its terms in the order in which forms offer them, some of them narrower than others. */
public final class TermList {

    private final String id;
    private final Map<String, Term> terms;

    /**
     * @throws IllegalArgumentException if two terms share an id, a broader term isn't in the list, or terms are broader
     *     than each other in a circle
     */
    public TermList(String id, List<Term> terms) {
        this.id = id;
        Map<String, Term> byId = new LinkedHashMap<>();
        for (Term term : terms) {
            if (byId.put(term.id(), term) != null) {
                throw new IllegalArgumentException("The list " + id + " has " + term.id() + " twice");
            }
        }
        this.terms = Collections.unmodifiableMap(byId);
        terms.forEach(this::checkBroader);
    }

    private void checkBroader(Term start) {
        Set<String> seen = new HashSet<>();
        Optional<Term> at = Optional.of(start);
        while (at.isPresent()) {
            Term term = at.get();
            if (!seen.add(term.id())) {
                throw new IllegalArgumentException("In the list " + id + " " + term.id() + " is broader than itself");
            }
            at = term.findBroaderId().map(this::getTerm);
        }
    }

    public String id() {
        return id;
    }

    public List<Term> listTerms() {
        return List.copyOf(terms.values());
    }

    public Optional<Term> findTerm(String termId) {
        return Optional.ofNullable(terms.get(termId));
    }

    /**
     * The term of that id.
     *
     * @throws IllegalArgumentException if the list has no such term
     */
    public Term getTerm(String termId) {
        return findTerm(termId)
                .orElseThrow(() -> new IllegalArgumentException("The list " + id + " has no term " + termId));
    }

    /** The terms directly below a term. */
    public List<Term> listNarrower(String termId) {
        return terms.values().stream()
                .filter(term -> term.findBroaderId().filter(termId::equals).isPresent())
                .toList();
    }
}
