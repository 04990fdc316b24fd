package org.anketa.web.study.response;

import java.util.List;
import org.anketa.web.page.ListPart;
import org.anketa.web.study.StudyFrame;

/**
 * A page of the list of responses.
 *
 * @param rows of this page
 */
public record ResponseList(StudyFrame frame, List<ResponseRow> rows, ListPart part) {

    static final int SIZE = 50;

    public ResponseList {
        rows = List.copyOf(rows);
    }
}
