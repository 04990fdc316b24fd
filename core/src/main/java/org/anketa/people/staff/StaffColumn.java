package org.anketa.people.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anketa.people.Spelling;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** What a column of a staff list may hold, and how it is headed in either language. */
public enum StaffColumn {
    UNIT("unit, department, division, office, structural unit, unit name, подразделение, структурное подразделение,"
            + " отдел, орган, наименование подразделения, название подразделения"),
    PARENT("parent unit, parent, parent department, higher unit, belongs to, вышестоящее подразделение, вышестоящее,"
            + " вышестоящий орган, вышестоящий отдел, головное подразделение, родительское подразделение, входит в"),
    NAME("name, full name, person, employee, employee name, фио, ф и о, фамилия имя отчество, фамилия имя и отчество,"
            + " полное имя, сотрудник, работник, служащий, фио сотрудника, фио работника"),
    SURNAME("surname, last name, family name, фамилия"),
    GIVEN("given name, first name, имя"),
    PATRONYMIC("patronymic, middle name, second name, отчество"),
    POST("post, position, job, job title, title, должность, занимаемая должность, наименование должности"),
    NUMBER("number, personnel number, employee number, staff number, employee id, id, табельный номер, табельный,"
            + " таб номер, таб, таб n, табельный n, номер"),
    EMAIL(
            "email, e mail, mail, email address, e mail address, почта, электронная почта, эл почта, адрес электронной почты,"
                    + " электронный адрес, емейл"),
    PHONE("phone, telephone, tel, phone number, mobile, work phone, телефон, тел, номер телефона, рабочий телефон,"
            + " контактный телефон, мобильный телефон, служебный телефон, мобильный"),
    LANGUAGE("language, lang, preferred language, язык, язык общения"),
    /** The rows' own numbers, which say nothing of persons. */
    LINE("n, no, n п п, п п, line, row, n пп, пп, номер п п");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that cannot change.
    private final List<String> headings;

    StaffColumn(String headings) {
        this.headings = List.of(headings.split(",\\s*", -1));
    }

    /** What the heading says, in whatever letter case and with whatever signs; nothing if it isn't known. */
    static Optional<StaffColumn> find(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    private static String plain(String heading) {
        return Spelling.plain(heading.replace('№', 'n').replaceAll("[^\\p{L}\\p{N}№]+", " "));
    }

    public Text label() {
        return Message.of(StaffColumn.class, "column." + name().toLowerCase(Locale.ROOT));
    }
}
