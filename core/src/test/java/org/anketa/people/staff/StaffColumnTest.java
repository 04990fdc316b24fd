package org.anketa.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffColumnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Unit                      | UNIT
                    Подразделение             | UNIT
                    ОТДЕЛ                     | UNIT
                    parent_unit               | PARENT
                    Вышестоящее подразделение | PARENT
                    Ф.И.О.                    | NAME
                    Фамилия, имя, отчество    | NAME
                    Фамилия                   | SURNAME
                    Отчество                  | PATRONYMIC
                    Должность:                | POST
                    Таб. №                    | NUMBER
                    Табельный номер           | NUMBER
                    E-mail                    | EMAIL
                    Эл. почта                 | EMAIL
                    Тел.                      | PHONE
                    Язык                      | LANGUAGE
                    № п/п                     | LINE
                    """)
    void isKnownByItsHeading(String heading, StaffColumn column) {
        assertThat(StaffColumn.find(heading)).contains(column);
    }

    @Test
    void unknownAndRepeatedHeadingsAreNamed() {
        StaffColumns columns = StaffColumns.of(List.of("Shoe size", "name", "Unit", "department"));
        assertThat(columns.unknown()).containsExactly("Shoe size", "department");
    }

    @Test
    void aNameComesFromItsParts() {
        StaffColumns columns = StaffColumns.of(List.of("Отчество", "Имя", "Отдел", "Фамилия"));
        assertThat(columns.name(new String[] {"Ивановна", " Анна ", "ЖКХ", "Сидорова"}))
                .isEqualTo("Сидорова Анна Ивановна");
    }

    @Test
    void aGivenNameAloneIsTheWholeOne() {
        StaffColumns columns = StaffColumns.of(List.of("имя", "отдел"));
        assertThat(columns.name(new String[] {"Анна Сидорова", "ЖКХ"})).isEqualTo("Анна Сидорова");
    }

    @Test
    void aListThatSaysNeitherWhoNorWhereIsRefused() {
        assertThatThrownBy(() -> StaffColumns.of(List.of("unit", "age")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unit, age");
        assertThatThrownBy(() -> StaffColumns.of(List.of("name", "age")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("department");
    }
}
