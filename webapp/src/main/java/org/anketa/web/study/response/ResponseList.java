package org.anketa.web.study.response;

import java.util.List;
import org.anketa.web.study.StudyFrame;

/**
 * A page of the list of responses.
 *
 * @param page from 1
 * @param total how many there are on all pages
 */
public record ResponseList(StudyFrame frame, List<ResponseRow> rows, int page, int total) {

    static final int SIZE = 50;

    public ResponseList {
        rows = List.copyOf(rows);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page * SIZE < total;
    }

    /** The place of the first row among all, from 1. */
    public int first() {
        return (page - 1) * SIZE + 1;
    }

    public int last() {
        return first() + rows.size() - 1;
    }
}
