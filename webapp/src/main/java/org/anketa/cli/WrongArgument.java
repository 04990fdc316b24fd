package org.anketa.cli;

import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

/** An argument that is not written as the command's usage says. */
final class WrongArgument extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongArgument(Text reason) {
        super(reason);
    }
}
