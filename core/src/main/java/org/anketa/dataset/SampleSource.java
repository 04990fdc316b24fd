package org.anketa.dataset;

import java.time.Clock;
import java.util.List;
import org.anketa.shared.Text;

/**
 * Data that analyses can be run on, wherever they come from: a file that somebody opened, the responses of a study. A
 * source is one state of its data; what changes them makes another source with another revision.
 */
public interface SampleSource {

    /** What stays the same through all revisions. */
    String id();

    /** What readers know the data by. */
    Text title();

    /** Changes whenever the data or what is said of them change; letters, digits, points and hyphens. */
    String revision();

    Codebook codebook();

    /** The rows of the data, whatever cases are chosen. */
    long rows();

    /** The fewest cases that a result about these data may rest on, as their owner demands; 0: the owner demands none. */
    default int minimumCell() {
        return 0;
    }

    /** What everybody who reads a result of these data should know; may be empty. */
    default List<Text> notes() {
        return List.of();
    }

    /**
     * The cases to analyze.
     *
     * @throws org.anketa.shared.Refusal if they can't be chosen so; see {@link CaseChoice}
     */
    Sample sample(CaseChoice choice, Clock clock);
}
