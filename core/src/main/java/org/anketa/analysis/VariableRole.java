package org.anketa.analysis;

import org.anketa.dataset.Variable;

/** What an option needs of a variable. */
public enum VariableRole {
    /** Counted by category: nominal or ordinal. */
    CATEGORICAL {
        @Override
        public boolean accepts(Variable variable) {
            return variable.isCategorical();
        }
    },
    /** Computed with: scale, or ordinal with numbers as values. */
    NUMERIC {
        @Override
        public boolean accepts(Variable variable) {
            return variable.isNumeric();
        }
    },
    /** Any variable. */
    ANY {
        @Override
        public boolean accepts(Variable variable) {
            return true;
        }
    };

    public abstract boolean accepts(Variable variable);
}
