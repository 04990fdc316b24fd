package org.anketa.plugins.spreadsheets;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What the workbooks of this plugin have in common. */
final class Workbooks {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_NAME = 31;
    private static final double NARROWEST = 9;
    private static final double WIDEST = 48;

    private Workbooks() {}

    static Workbook start(OutputStream out) {
        Workbook workbook = new Workbook(out, "Anketa", "1.0");
        workbook.setGlobalDefaultFont("Calibri", 11);
        return workbook;
    }

    /** Bold names in the first row, which stays in sight. */
    static void head(Worksheet sheet, List<String> names) {
        head(sheet, 0, names);
        sheet.freezePane(0, 1);
    }

    static void head(Worksheet sheet, int row, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            sheet.inlineString(row, i, names.get(i));
            sheet.style(row, i).bold().wrapText(true).verticalAlignment("top").set();
            sheet.width(i, Math.min(WIDEST, Math.max(NARROWEST, names.get(i).length() + 2)));
        }
    }

    /** Names that a workbook accepts: at most 31 characters, none of {@code []:*?/\}, each once. */
    static final class SheetNames {

        private final Set<String> taken = new HashSet<>();

        String name(String wanted) {
            String allowed = wanted.replaceAll("[\\[\\]:*?/\\\\]", " ")
                    .replaceAll("^'+|'+$", "")
                    .strip();
            String stem = shortened(allowed.isEmpty() ? "-" : allowed, LONGEST_NAME);
            String name = stem;
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                String suffix = " (" + number + ")";
                name = shortened(stem, LONGEST_NAME - suffix.length()) + suffix;
            }
            return name;
        }

        private static String shortened(String text, int length) {
            return text.length() <= length ? text : text.substring(0, length).strip();
        }
    }
}
