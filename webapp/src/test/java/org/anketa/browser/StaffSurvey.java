package org.anketa.browser;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The data file of a library in Russia, as its spreadsheet program saves it: semicolons and Windows-1251. */
final class StaffSurvey {

    static final String UNIT = "Подразделение";
    static final String CHANNEL = "Удобный способ получать сведения";

    /** Statements that are rated from 1 (disagree) to 5 (agree). */
    static final List<String> STATEMENTS = List.of(
            "Нужные документы легко найти",
            "Библиотека сообщает о новых законах вовремя",
            "Подборки прессы помогают в работе",
            "Хватает сведений об опыте соседних муниципалитетов");

    private static final List<String> UNITS =
            List.of("Бухгалтерия, учёт", "Отдел ЖКХ", "Юридический отдел", "Совет депутатов");
    private static final List<String> CHANNELS = List.of("Электронная почта", "Телефон", "Лично");
    private static final int EMPLOYEES = 160;

    private StaffSurvey() {}

    /** Writes the file; the same every time. */
    static Path write(Path folder) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2026);
        StringBuilder rows = new StringBuilder();
        rows.append(UNIT).append(';').append(CHANNEL);
        STATEMENTS.forEach(statement -> rows.append(';').append(statement));
        for (int i = 0; i < EMPLOYEES; i++) {
            int unit = random.nextInt(UNITS.size());
            rows.append("\r\n\"").append(UNITS.get(unit)).append('"');
            rows.append(';').append(random.nextInt(3) == 0 ? "" : CHANNELS.get((unit + random.nextInt(2)) % 3));
            for (int item = 0; item < STATEMENTS.size(); item++) {
                long grade = Math.round(3 + (item - 1.5) * 0.5 + random.nextGaussian());
                rows.append(';').append(Math.max(1, Math.min(5, grade)));
            }
        }
        Path file = folder.resolve("служащие 2026.csv");
        return Files.writeString(file, rows, Charset.forName("windows-1251"));
    }
}
