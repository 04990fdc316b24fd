package org.anketa.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** regex() is bounded: patterns that would run for years are stopped, and everyday ones are not. */
@Timeout(60)
class BoundedPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a|aa)+",
                "(a*)*b",
                "(a|a?)+",
                "(.*)(.*)(.*)(.*)(.*)b",
                "(a+a+)+b",
                "^(([a-z])+.)+[A-Z]([a-z])+$"
            })
    void endlessBacktrackingIsStopped(String pattern) {
        BoundedPattern compiled = BoundedPattern.compile(pattern);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> compiled.matches("a".repeat(5_000) + "!"));
        assertThat(key(refusal)).isEqualTo("regex.slow");
    }

    @Test
    void recursionThatExhaustsTheStackIsStopped() {
        BoundedPattern compiled = BoundedPattern.compile("(a|b)*");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> compiled.matches("ab".repeat(200_000)));
        assertThat(key(refusal)).isEqualTo("regex.slow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(|a?)(|a?)(|a?)(|a?)(|a?)(|a?)(|a?)(|a?)(|a?)(|a?)(|a?)(|a?)(|a?)c",
                "(a*|b*){40}c",
                "((a?)*){30}c",
                "(){100000000}",
                "(?:\\b{1000}){1000}",
                "(?<n>|a*){20}c",
                "((((){100}){100}){100}){100}",
            })
    void workThatNeedsNoTextIsRefusedBeforehand(String pattern) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> BoundedPattern.compile(pattern));
        assertThat(key(refusal)).isEqualTo("regex.deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[A-Z]{2}[0-9]{6}$ : AB123456",
                "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12} : 123e4567-e89b-12d3-a456-426614174000",
                "[^@ ]+@[^@ ]+\\.[a-z]{2,} : library@example.org",
                "(0[1-9]|[12][0-9]|3[01])\\.(0[1-9]|1[0-2])\\.(19|20)\\d\\d : 31.01.2012",
                "((25[0-5]|2[0-4]\\d|[01]?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|[01]?\\d?\\d) : 192.168.0.1",
                "(?i)иванов( [а-яё]+)? : ИВАНОВ Пётр",
                "[^]]*[]\\[a-c&&[b]]\\Q(\\E(?:x)? : zzb(",
                "(?<word>\\p{L}+) \\k<word> : да да",
                "(\\+7|8)?[ -]?\\(?[0-9]{3}\\)?[ -]?[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2} : +7 (912) 345-67-89",
            })
    void everydayPatternsMatch(String patternAndText) {
        String[] parts = patternAndText.split(" : ", 2);
        assertThat(BoundedPattern.compile(parts[0]).matches(parts[1])).isTrue();
    }

    @Test
    void longTextsAreNoProblemForSimplePatterns() {
        assertThat(BoundedPattern.compile("[a-z ]*").matches("some words ".repeat(20_000)))
                .isTrue();
    }

    @Test
    void theWholeTextMustMatch() {
        assertThat(BoundedPattern.compile("[0-9]+").matches("12a")).isFalse();
        assertThat(BoundedPattern.compile("").matches("")).isTrue();
    }

    @Test
    void endlessPatternInAnExpressionIsRefused() {
        Expression expression = Expression.compile("regex(., '((a+)+)+b')");
        Answers answers = Answers.none().current(Value.of("a".repeat(100)));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> expression.holds(answers));
        assertThat(key(refusal)).isEqualTo("regex.slow");
    }

    private static String key(Refusal refusal) {
        assertThat(refusal).isNotNull();
        return ((Message) refusal.reason()).key();
    }
}
