package org.anketa.plugins.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Figure.Kind;
import org.anketa.analysis.Table;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;

/** Figures like those of real studies, with the tables that they view. */
final class Samples {

    /** A figure and its table. */
    record Sample(Figure figure, Table table) {}

    private static final List<String> TOPICS = List.of(
            "Нормативные правовые акты Российской Федерации и субъекта",
            "Опыт других муниципальных образований",
            "Методические рекомендации и разъяснения министерств по вопросам местного значения",
            "Статистика района",
            "Научно-популярная литература по управлению",
            "Государственные и муниципальные закупки",
            "Новости законодательства",
            "Обращения граждан: ответы и сроки рассмотрения");

    private static final List<String> AGES =
            List.of("до 30 лет", "30–39 лет", "40–49 лет", "50–59 лет", "60 лет и старше");

    private static final List<String> AGREEMENT = List.of(
            "Совершенно не согласен",
            "Скорее не согласен",
            "Затрудняюсь ответить",
            "Скорее согласен",
            "Полностью согласен");

    private Samples() {}

    static List<Sample> all() {
        return List.of(
                bars(),
                groups(),
                sums(),
                stack(),
                likert(5),
                likert(4),
                heat(),
                residuals(),
                histogram(),
                boxes(),
                quadrants());
    }

    static Sample of(Kind kind) {
        return switch (kind) {
            case BARS -> bars();
            case GROUPED_BARS -> groups();
            case STACKED_COUNTS -> sums();
            case STACKED_BARS -> stack();
            case DIVERGING_BARS -> likert(5);
            case HEAT_MAP -> heat();
            case HISTOGRAM -> histogram();
            case BOX -> boxes();
            case QUADRANTS -> quadrants();
        };
    }

    static Sample bars() {
        return sample(
                "bars",
                Kind.BARS,
                "Какие темы нужны в работе чаще всего",
                "В процентах от числа ответивших (n = 214), 95 %-й доверительный интервал",
                NumberStyle.PERCENT,
                List.of("доля", "от", "до"),
                TOPICS,
                new double[][] {
                    {71.5, 65.1, 77.1},
                    {48.6, 42.0, 55.3},
                    {44.4, 37.9, 51.1},
                    {36.0, 29.8, 42.6},
                    {Double.NaN, Double.NaN, Double.NaN},
                    {21.0, 16.1, 27.0},
                    {12.1, 8.4, 17.2},
                    {0, 0, 1.8}
                });
    }

    static Sample groups() {
        return sample(
                "groups",
                Kind.GROUPED_BARS,
                "Откуда сотрудники узнают новости законодательства",
                "Процент сотрудников каждого возраста",
                NumberStyle.PERCENT,
                List.of("до 35 лет", "35–49 лет", "50 лет и старше"),
                List.of(
                        "Справочные правовые системы",
                        "Коллеги",
                        "Библиотека и её рассылка",
                        "Социальные сети",
                        "Печатные газеты"),
                new double[][] {
                    {82.1, 88.4, 76.0},
                    {61.0, 55.2, 49.3},
                    {12.4, 26.1, 41.0},
                    {73.5, 38.0, 14.2},
                    {4.0, 11.9, Double.NaN}
                });
    }

    static Sample sums() {
        return sample(
                "sums",
                Kind.STACKED_COUNTS,
                "Ответы по дням",
                "",
                NumberStyle.COUNT,
                List.of("На сайте", "Интервью"),
                List.of("12 янв. 2027 г.", "13 янв. 2027 г.", "14 янв. 2027 г.", "15 янв. 2027 г."),
                new double[][] {{14, 2}, {0, 0}, {31, 0}, {Double.NaN, 5}});
    }

    static Sample stack() {
        return sample(
                "stack",
                Kind.STACKED_BARS,
                "Как часто обращаются в библиотеку",
                "По отделам администрации, число сотрудников переведено в проценты",
                NumberStyle.COUNT,
                List.of("Каждую неделю", "Каждый месяц", "Несколько раз в год", "Реже", "Никогда"),
                List.of(
                        "Правовой отдел",
                        "Отдел образования и молодёжной политики",
                        "Управление финансов",
                        "Архив",
                        "Пресс-служба"),
                new double[][] {
                    {12, 20, 8, 3, 2}, {4, 9, 22, 11, 7}, {1, 6, 9, 14, 18}, {9, 4, 1, 0, 0}, {Double.NaN, 3, 5, 1, 2}
                });
    }

    static Sample likert(int answers) {
        List<String> labels = answers == 5
                ? AGREEMENT
                : answers == 4
                        ? List.of("Плохо", "Скорее плохо", "Скорее хорошо", "Хорошо")
                        : java.util.stream.IntStream.range(0, answers)
                                .mapToObj(Integer::toString)
                                .toList();
        double[][] cells = new double[TOPICS.size()][answers];
        for (int row = 0; row < cells.length; row++) {
            double total = 0;
            for (int i = 0; i < answers; i++) {
                cells[row][i] = 1 + (row * 7 + i * i * 5 + i * row * 3) % 23;
                total += cells[row][i];
            }
            for (int i = 0; i < answers; i++) {
                cells[row][i] *= 100 / total;
            }
        }
        return sample(
                "likert" + answers,
                Kind.DIVERGING_BARS,
                "Материалы библиотеки помогают мне в работе",
                "В процентах от числа ответивших на каждый пункт",
                NumberStyle.PERCENT,
                labels,
                TOPICS,
                cells);
    }

    static Sample heat() {
        double[][] cells = new double[TOPICS.size()][AGES.size()];
        for (int row = 0; row < cells.length; row++) {
            for (int i = 0; i < AGES.size(); i++) {
                cells[row][i] = 3.5 + (row * 31 + i * 17 + row * i * 7) % 67;
            }
        }
        cells[3][4] = Double.NaN;
        return sample(
                "heat",
                Kind.HEAT_MAP,
                "Темы по возрасту",
                "Процент сотрудников, которым тема нужна в работе",
                NumberStyle.PERCENT,
                AGES,
                TOPICS,
                cells);
    }

    static Sample residuals() {
        double[][] cells = new double[4][6];
        for (int row = 0; row < cells.length; row++) {
            for (int i = 0; i < 6; i++) {
                cells[row][i] = ((row * 37 + i * 23 + row * i * 11) % 80 - 40) / 10.0;
            }
        }
        return sample(
                "residuals",
                Kind.HEAT_MAP,
                "Где связь сильнее всего",
                "Скорректированные остатки; за пределами ±2 — чаще или реже ожидаемого",
                NumberStyle.HUNDREDTHS,
                List.of("Право", "Финансы", "Образование", "Жилищно-коммунальное хозяйство", "Культура", "Спорт"),
                List.of("Руководители", "Специалисты", "Технические работники", "Депутаты городской думы"),
                cells);
    }

    static Sample histogram() {
        double[][] cells = new double[14][];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new double[] {i * 2, i * 2 + 2, Math.rint(70 * Math.exp(-Math.pow(i - 4.2, 2) / 9)) + i % 3};
        }
        return sample(
                "histogram",
                Kind.HISTOGRAM,
                "Стаж работы в администрации",
                "Число сотрудников по числу лет",
                NumberStyle.COUNT,
                List.of("от", "до", "число"),
                Arrays.stream(cells).map(c -> c[0] + "–" + c[1]).toList(),
                cells);
    }

    static Sample boxes() {
        return sample(
                "boxes",
                Kind.BOX,
                "Сколько минут занимает поиск одного документа",
                "Усы — до полутора размахов между квартилями",
                NumberStyle.PLAIN,
                List.of("нижний ус", "Q1", "медиана", "Q3", "верхний ус"),
                List.of("Справочные правовые системы", "Поисковые машины в интернете", "Архив", "Библиотека"),
                new double[][] {{1, 3, 5, 9, 18}, {2, 6.5, 12, 21, 42}, {10, 24, 35, 50, 88}, {Double.NaN, 4, 8, 15, 30}
                });
    }

    static Sample quadrants() {
        List<String> parts =
                List.of("Улучшать в первую очередь", "Поддерживать", "Может подождать", "Больше, чем нужно");
        double[][] means = {
            {2.74, 4.03},
            {2.62, 3.79},
            {2.89, 3.94},
            {2.59, 3.61},
            {3.02, 3.97},
            {2.97, 3.79},
            {2.37, 3.14},
            {3.39, 3.81}
        };
        int[] part = {0, 0, 1, 2, 1, 1, 2, 1};
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < means.length; i++) {
            rows.add(Table.Row.of(
                    "r" + i,
                    LocalizedText.of(TOPICS.get(i % TOPICS.size())),
                    List.of(
                            Cell.number(means[i][0], 100),
                            Cell.number(means[i][1], 100),
                            Cell.words(LocalizedText.of(parts.get(part[i]))))));
        }
        rows.add(new Table.Row(
                "lines",
                LocalizedText.of("Среднее"),
                Table.RowKind.TOTAL,
                List.of(Cell.number(2.82, 100), Cell.number(3.76, 100), Cell.blank())));
        List<Table.Column> columns = List.of(
                Table.Column.of("c0", LocalizedText.of("Удовлетворённость"), NumberStyle.HUNDREDTHS),
                Table.Column.of("c1", LocalizedText.of("Важность"), NumberStyle.HUNDREDTHS),
                Table.Column.of("c2", LocalizedText.of("Что делать"), NumberStyle.PLAIN));
        Table table = new Table("t", LocalizedText.of("Приоритеты"), LocalizedText.of("Пункт"), columns, rows, false);
        Figure figure = new Figure(
                "quadrants",
                Kind.QUADRANTS,
                LocalizedText.of("Что улучшать в первую очередь"),
                LocalizedText.of("Средние оценки; линии проведены по средним всех пунктов"),
                "t",
                List.of("c0", "c1", "c2"));
        return new Sample(figure, table);
    }

    static Sample sample(
            String id,
            Kind kind,
            String title,
            String subtitle,
            NumberStyle style,
            List<String> columns,
            List<String> rows,
            double[][] cells) {
        List<Table.Column> tableColumns = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            tableColumns.add(Table.Column.of("c" + i, LocalizedText.of(columns.get(i)), style));
        }
        List<Table.Row> tableRows = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            tableRows.add(Table.Row.of("r" + i, LocalizedText.of(rows.get(i)), cells(cells[i])));
        }
        Table table =
                new Table(id + "_table", LocalizedText.of(title), LocalizedText.EMPTY, tableColumns, tableRows, false);
        Figure figure = new Figure(
                id,
                kind,
                LocalizedText.of(title),
                LocalizedText.of(subtitle),
                table.id(),
                tableColumns.stream().map(Table.Column::id).toList());
        return new Sample(figure, table);
    }

    /** NaN stands for hidden cells. */
    private static List<Cell> cells(double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> Double.isNaN(value) ? new Cell.Hidden() : Cell.number(value, 100))
                .toList();
    }
}
