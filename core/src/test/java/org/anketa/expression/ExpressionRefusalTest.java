package org.anketa.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused when an expression is compiled or evaluated, and how the refusal reads. */
class ExpressionRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "`   ` ~ blank ~ ${age} > 17",
                "(1 + 2 ~ bracket.open ~ character 1 ",
                "if((1), 2, 3 ~ bracket.open ~ character 3 ",
                "1 + 2) ~ bracket.stray ~ character 6 ",
                "${a} = 'it ~ quote.open ~ character 8 ",
                "${a} = \"it ~ quote.open ~ with \"",
                "${a > 3 ~ reference.broken ~ ${name}",
                "${} > 3 ~ reference.broken ~ ${name}",
                "$a > 3 ~ reference.broken ~ character 1 ",
                "1 + {a} ~ reference.broken ~ character 5 ",
                "${a} == 3 ~ habit ~ Write = instead",
                "${a} && ${b} ~ habit ~ Write and instead",
                "${a} || ${b} ~ habit ~ Write or instead",
                "${a} | ${b} ~ habit ~ Write or instead",
                "${a} <> 3 ~ habit ~ Write != instead",
                "${a} ≥ 3 ~ habit ~ Write >= instead",
                "${a} = “f” ~ habit ~ “",
                "${a} % 2 ~ habit ~ Write mod instead",
                "!${a} ~ habit ~ not( … )",
                "if(${a}; 1; 2) ~ habit ~ Write , instead",
                "${a} > 1 AND ${b} > 1 ~ habit ~ Write and instead",
                "${a} / 2 ~ path ~ div",
                "/data/age > 3 ~ path ~ ${name}",
                "../age ~ path ~ character 3 ",
                ".. > 1 ~ path ~ character 1 ",
                "child::* > 1 ~ path.other ~ ${name}",
                "o: ~ path.other ~ ${name}",
                "${a}[1] ~ predicate ~ character 5,",
                "age > 3 ~ word ~ ${age}",
                "${sex} = female ~ word ~ 'female'",
                "${a} = true ~ word.function ~ Write true( )",
                "1 + ~ syntax.end ~ missing at the end",
                "1 2 ~ syntax ~ \"2\" was not expected at character 3",
                "${a} ${b} ~ syntax ~ character 6",
                "${a}:b = 1 ~ syntax ~ \":b\" was not expected at character 5",
                "1 + ${a} :b ~ syntax ~ character 10",
                "concat(,) ~ syntax ~ character 8",
                "1 # 2 ~ syntax ~ \"#\"",
                "'it''s' ~ syntax ~ character 6",
                "slected(${a}, 'x') ~ function.unknown.near ~ selected",
                "1 + Round(2.5) ~ function.unknown.near ~ character 5). Did you mean round",
                "frobnicate() ~ function.unknown ~ frobnicate()",
                "odk:selected('a', 'a') ~ function.unknown.near ~ Did you mean selected?",
                "digest('a', 'MD5') ~ function.unavailable ~ digest()",
                "random() ~ function.unavailable ~ random()",
                "pulldata('a', 'b', 'c', 'd') ~ function.unavailable ~ pulldata",
                "instance('x') ~ function.unavailable ~ instance",
                "selected(${a}) ~ function.arguments ~ selected(answer, choice)",
                "1 + true(5) ~ function.arguments ~ character 5 has 1 argument,",
                "if(1, 2) ~ function.arguments ~ if(condition, then, else)",
                "coalesce(1, 2, 3) ~ function.arguments ~ 3 arguments",
                "number() ~ function.arguments ~ number(value)",
                "weighted-checklist(1, 2, 'a') ~ function.pairs ~ weight",
                "jr:choice-name('a', 'sex') ~ choice.question ~ ${question}",
                "jr:choice-name('a', 1) ~ choice.question ~ ${question}",
                "indexed-repeat(1, 2, 3) ~ repeat.reference ~ ${answer}",
                "regex(., '[a-') ~ regex.broken.end ~ [a-",
                "regex(., '*a') ~ regex.broken ~ character 1.",
                "regex(., '(a') ~ regex.broken.end ~ (a",
                "regex(., '^{1000000000}') ~ regex.deep ~ large numbers",
                "regex(., '(?x) a # b') ~ regex.comments ~ flag x",
                "date('2012-02-30') > . ~ date.unreadable ~ 2012-02-30",
                "date('31.01.2012') > . ~ date.unreadable ~ 31.01.2012",
                "format-date(., '%Q') ~ date.format ~ \"%Q\"",
                "format-date(., '100%') ~ date.format ~ \"%\"",
            })
    void compilingRefuses(String source, String key, String says) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Expression.compile(source));
        assertReads(refusal, key, says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "date(${text}) ~ date.unreadable ~ rubbish",
                "date(true()) ~ date.unreadable ~ true",
                "date-time(${text}) ~ date.unreadable ~ 2026-01-31T14:30:00",
                "decimal-time(${text}) ~ date.unreadable ~ rubbish",
                "format-date(${text}, '%Y') ~ date.unreadable ~ rubbish",
                "format-date(${date}, ${text}) ~ date.format ~ %",
                "date(100000000000) ~ date.range ~ 9999",
                "${date} + 1 div 0 ~ date.range ~ 9999",
                "date-time(-1 div 0) ~ date.range ~ 9999",
                "${list} + 1 ~ list.several.named ~ ${list} has 2",
                "${list} = 1 ~ list.several.named ~ sum()",
                "selected(${list}, 'a') ~ list.several.named ~ ${list}",
                "if(true(), ${list}, 1) + 1 ~ list.several ~ has 2",
                "weighted-checklist(1, 2, ${list}, 3) ~ function.lengths ~ 2 answers, but 1 weight.",
                "regex('a', ${text}) ~ regex.broken.end ~ (rubbish %",
                "uuid(0) ~ uuid.length ~ 1,000",
                "uuid(1000000000) ~ uuid.length ~ 1,000",
            })
    void evaluatingRefuses(String source, String key, String says) {
        Answers answers = Answers.none()
                .with("text", "(rubbish %")
                .with("date", Value.of(LocalDate.of(2012, 1, 31)))
                .with("list", Value.listOf(List.of(Value.of(1), Value.of(2))));
        Expression expression = Expression.compile(source);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> expression.evaluate(answers));
        assertReads(refusal, key, says);
    }

    @Test
    void longExpressionsAreRefused() {
        String tooLong = "1" + " + 1".repeat(2_500);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Expression.compile(tooLong));
        assertReads(refusal, "long", "10,001 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "(, 1, ), 201",
        "not(, 1, ), 201",
        "-, 1, '', 201",
        "'', 1, =1, 300",
        "'', 1, <1, 300",
        "not(-, 1, ), 150"
    })
    void deepExpressionsAreRefused(String opening, String middle, String closing, int levels) {
        String deep = opening.repeat(levels) + middle + closing.repeat(levels);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Expression.compile(deep));
        assertReads(refusal, "deep", "200 levels");
    }

    @Test
    void unknownNamesAreReportedTogetherWithTheNearestKnown() {
        Expression expression =
                Expression.compile("${sxe} = 'f' and ${age} > 3 and ${zzzz} = jr:choice-name('a', '${agee}')");
        List<Message> problems = expression.listUnknownNames(Set.of("sex", "age", "income"));
        assertThat(problems)
                .extracting(problem -> problem.in(Languages.ENGLISH))
                .containsExactly(
                        "There is nothing named ${sxe}. Did you mean ${sex}?",
                        "There is nothing named ${zzzz}. Check the name against the list of questions and variables;"
                                + " letter case matters.",
                        "There is nothing named ${agee}. Did you mean ${age}?");
    }

    @Test
    void checkingRefusesTheFirstUnknownName() {
        Expression expression = Expression.compile("${Age} > 3");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> expression.check(Set.of("age")));
        assertReads(refusal, "name.unknown.near", "${age}");
        assertThat(refusal.reason().in(Languages.RUSSIAN))
                .isEqualTo("Имени ${Age} нет. Возможно, имелось в виду: ${age}.");
    }

    @Test
    void checkingAcceptsKnownNames() {
        Expression expression = Expression.compile("${age} > 3");
        expression.check(Set.of("age"));
        assertThat(expression.listUnknownNames(Set.of("age"))).isEmpty();
    }

    private static void assertReads(Refusal refusal, String key, String says) {
        assertThat(refusal).isNotNull();
        Message message = (Message) refusal.reason();
        assertThat(message.key()).as(message.in(Languages.ENGLISH)).isEqualTo(key);
        assertThat(message.in(Languages.ENGLISH)).contains(says);
        assertThat(message.in(Languages.RUSSIAN))
                .isNotEqualTo(message.in(Languages.ENGLISH))
                .containsPattern("[а-я]");
    }
}
