package org.anketa.people.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** What comes of a row of a staff list. */
public sealed interface RowOutcome {

    /** The kinds of outcomes, those first that somebody should look at. */
    enum Kind {
        REFUSED,
        ADDED,
        CHANGED,
        SAME;

        /** How pages and files call it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Text label() {
            return Message.of(RowOutcome.class, "outcome." + id());
        }
    }

    Kind kind();

    /** Why it was refused, or what it changes; empty for the others. */
    List<Text> details();

    /** A person who was not known. */
    record Added() implements RowOutcome {
        @Override
        public Kind kind() {
            return Kind.ADDED;
        }

        @Override
        public List<Text> details() {
            return List.of();
        }
    }

    /**
     * A person who is known otherwise.
     *
     * @param returned whether he or she had left
     */
    record Changed(List<FieldChange> changes, boolean returned) implements RowOutcome {

        public Changed {
            changes = List.copyOf(changes);
        }

        @Override
        public Kind kind() {
            return Kind.CHANGED;
        }

        @Override
        public List<Text> details() {
            List<Text> details = new ArrayList<>();
            if (returned) {
                details.add(Message.of(RowOutcome.class, "change.returned"));
            }
            for (FieldChange change : changes) {
                String key = change.fills() ? "change.filled" : "change.other";
                details.add(Message.of(
                        RowOutcome.class,
                        key,
                        "field",
                        change.field().label(),
                        "before",
                        change.before(),
                        "after",
                        change.after()));
            }
            return details;
        }
    }

    /** A person who is known just so. */
    record Same() implements RowOutcome {
        @Override
        public Kind kind() {
            return Kind.SAME;
        }

        @Override
        public List<Text> details() {
            return List.of();
        }
    }

    /** What has come of a row, in the words of the report. */
    record Reported(Kind kind, List<Text> details) implements RowOutcome {

        public Reported {
            details = List.copyOf(details);
        }
    }

    /** A row of which nothing is kept; there is at least one reason. */
    record Refused(List<Text> details) implements RowOutcome {

        public Refused {
            details = List.copyOf(details);
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }
}
