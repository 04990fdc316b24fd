package org.anketa.web.analysis.request;

import org.anketa.shared.Refusal;

/** Cases that cannot be chosen as they were asked for. */
public final class InvalidCases extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidCases(String field, Refusal refusal) {
        super(refusal.reason(), refusal);
        this.field = field;
    }

    /** The field that is to blame: one of the names in {@link CaseFields}. */
    public String field() {
        return field;
    }
}
