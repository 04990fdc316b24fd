package org.anketa.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.dataset.Weighting;
import org.anketa.shared.LocalizedText;

/** The data that every analysis meets sooner or later. */
final class ContractSamples {

    private static final String HEADER = "sex,answer,grade,weight,trust,age,income\n";

    private static final List<CodebookEntry> CODEBOOK = List.of(
            entry("sex", "Sex", "Пол", Measure.NOMINAL, "f", "m", "!x"),
            entry(
                    "answer",
                    "How often, in a year",
                    "Как часто за год",
                    Measure.NOMINAL,
                    "never",
                    "sometimes",
                    "often",
                    "!x"),
            entry("grade", "Grade", "Оценка", Measure.ORDINAL, "1", "2", "3", "4", "5", "!9"),
            entry("weight", "Weight", "Вес", Measure.SCALE),
            entry("trust", "Trust", "Доверие", Measure.ORDINAL, "1", "2", "3", "4", "5", "!9"),
            entry("age", "Age", "Возраст", Measure.SCALE, "!999"),
            entry("income", "Income", "Доход", Measure.SCALE, "!999"));

    private ContractSamples() {}

    /** Sixty cases with some answers missing. */
    static Sample ordinary() {
        return equal(rows(60, ContractSamples::ordinaryRow));
    }

    /** Each sample by what is special about it. */
    static Map<String, Sample> all() {
        Map<String, Sample> samples = new LinkedHashMap<>();
        samples.put("ordinary data", ordinary());
        samples.put("no rows", equal(""));
        samples.put("no rows and no codebook", sample("", List.of(), codebook -> new Weighting.Equal()));
        samples.put("one row", equal("f,often,3,1,4,41.5,1200.5\n"));
        samples.put("two rows", equal("f,often,3,1,4,41.5,1200.5\nm,never,1,2,1,29.5,800\n"));
        samples.put("everything missing", equal(rows(12, i -> ",,,,,,\n")));
        samples.put("only answers declared missing", equal(rows(12, i -> "x,x,9,1,9,999,999\n")));
        samples.put("constant columns", equal(rows(20, i -> "f,often,3,1,4,41.5,1200.5\n")));
        samples.put(
                "two categories",
                equal(rows(40, i -> i % 2 == 0 ? "f,often,1,1,2,20.5,7.5\n" : "m,never,2,1,1,30.5,9\n")));
        samples.put("two hundred categories", equal(rows(400, ContractSamples::wideRow)));
        samples.put("zero frequency weights", frequencies(i -> 0));
        samples.put("some zero frequency weights", frequencies(i -> i % 3));
        samples.put(
                "survey weights",
                sample(
                        rows(60, ContractSamples::ordinaryRow),
                        CODEBOOK,
                        codebook -> new Weighting.Survey(codebook.getVariable("weight"))));
        samples.put("awkward labels", awkward());
        return samples;
    }

    private static Sample equal(String rows) {
        return sample(rows, CODEBOOK, codebook -> new Weighting.Equal());
    }

    private static Sample frequencies(IntFunction<Integer> frequency) {
        String rows = rows(30, i -> row(i, Integer.toString(frequency.apply(i))));
        return sample(rows, CODEBOOK, codebook -> new Weighting.Frequency(codebook.getVariable("weight")));
    }

    private static Sample sample(String rows, List<CodebookEntry> entries, Function<Codebook, Weighting> weighting) {
        DataTable table = TestSamples.table(HEADER + rows);
        Codebook codebook = table.codebook(entries);
        return table.sample(codebook, weighting.apply(codebook), "contract-" + rows.hashCode());
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining());
    }

    private static String ordinaryRow(int i) {
        return row(i, i % 10 == 0 ? "0" : (i % 4 + 1) + ".25");
    }

    /** Answers that depend on each other somewhat; every seventh and every eleventh leaves something out. */
    private static String row(int i, String weight) {
        String sex = i % 3 == 0 ? "m" : "f";
        String answer = i % 7 == 0 ? "" : List.of("never", "sometimes", "often").get((i * i + i / 5) % 3);
        int grade = i % 13 == 0 ? 9 : (i * 3 + i / 7) % 5 + 1;
        int trust = (i + grade) % 5 + 1;
        String income = i % 11 == 0 ? "" : (i * 37 % 101) * 12 + ".5";
        return String.join(",", sex, answer, "" + grade, weight, "" + trust, 20 + i * 17 % 53 + ".5", income) + "\n";
    }

    private static String wideRow(int i) {
        int one = i % 200;
        int other = i * 7 % 200;
        return "s" + one + ",a" + other + "," + (one + 10) + ",1," + (other + 10) + "," + i + ".5," + i * i + "\n";
    }

    /** Labels and values that something could mistake for its own: separators, quotes, braces, names of totals. */
    private static Sample awkward() {
        String text = "\"пол, опрошенного\",\"say \"\"how\"\"\",a b,total\n"
                + rows(
                        10,
                        i -> "женский,\"да, \"\"конечно\"\"\",1,total\n"
                                + "\"мужской; иной\",{n},2,count\n"
                                + "женский,<b>&amp;</b>,3,no_answer\n"
                                + "total,=1+1,,missing\n");
        List<CodebookEntry> entries = List.of(
                new CodebookEntry(
                        "пол, опрошенного",
                        LocalizedText.of("Sex, \"as told\"", "Пол «со слов», {n}"),
                        null,
                        List.of(new CodebookEntry.Value("total", LocalizedText.of("{total}"), false))),
                new CodebookEntry(
                        "a b",
                        null,
                        null,
                        List.of(new CodebookEntry.Value("3", LocalizedText.of("3, \"много\""), false))));
        return TestSamples.csv(text, null, entries);
    }

    /** An entry whose values that begin with an exclamation mark are missing. */
    private static CodebookEntry entry(String name, String english, String russian, Measure measure, String... values) {
        return new CodebookEntry(
                name,
                LocalizedText.of(english, russian),
                measure,
                List.of(values).stream()
                        .map(value -> value.startsWith("!")
                                ? new CodebookEntry.Value(
                                        value.substring(1), LocalizedText.of("no answer", "нет ответа"), true)
                                : new CodebookEntry.Value(value, null, false))
                        .toList());
    }
}
