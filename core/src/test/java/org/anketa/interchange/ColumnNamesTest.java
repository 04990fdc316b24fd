package org.anketa.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anketa.shared.Languages;
import org.junit.jupiter.api.Test;

/** Under test: headers that are blank or repeat themselves. */
class ColumnNamesTest {

    @Test
    void goodNamesStayWithoutTheSpacesAroundThem() {
        ColumnNames columns = ColumnNames.of(List.of(" a ", "отдел", "b c"));

        assertThat(columns.names()).containsExactly("a", "отдел", "b c");
        assertThat(columns.notes()).isEmpty();
    }

    @Test
    void blankNamesAreNumberedAndRepeatedOnesCounted() {
        ColumnNames columns = ColumnNames.of(List.of("a", "", "a", "a", " "));

        assertThat(columns.names()).containsExactly("a", "column2", "a_2", "a_3", "column5");
        assertThat(columns.notes())
                .extracting(note -> note.in(Languages.ENGLISH))
                .containsExactly(
                        "Columns without a name are called column2, column5.",
                        "Repeated column names were changed to a_2, a_3.");
    }

    @Test
    void namesThatAreMadeUpNeverMeetNamesThatAreThere() {
        assertThat(ColumnNames.of(List.of("a", "a", "a_2", "", "column4")).names())
                .doesNotHaveDuplicates()
                .contains("a", "a_2", "column4");
    }
}
