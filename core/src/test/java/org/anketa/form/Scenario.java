package org.anketa.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anketa.vocabulary.Vocabulary;

/**
 * A respondent before a small form, in lines: {@code x=12} answers (nothing after the sign clears, {@code ?dont_know}
 * gives a reason), {@code + r} and {@code - r 2} add and remove a repetition, and {@code > what is expected} asks:
 * {@code asked x}, {@code hidden x}, {@code value x = 3}, {@code choices x = a b}, {@code problem x = REQUIRED},
 * {@code fine x}, {@code required x}, {@code optional x}, {@code next x = y}, {@code back x = y}, {@code pages = x y},
 * {@code stored = x y}, {@code progress x = 1/3}.
 */
final class Scenario {

    static final Setting SETTING =
            new Setting(Clock.fixed(Instant.parse("2026-03-15T09:30:00Z"), ZoneOffset.UTC), Locale.ENGLISH, 7);

    private final CompiledForm form;
    private Answers answers;

    private Scenario(CompiledForm form) {
        this.form = form;
        this.answers = form.open(SETTING);
    }

    static void play(List<String> form, String script) {
        Scenario scenario = new Scenario(new FormCompiler(Vocabulary.builtIn()).compile(SmallForm.json(form)));
        for (String line : script.split(";", -1)) {
            scenario.step(line.strip());
        }
    }

    private void step(String line) {
        if (line.startsWith(">")) {
            expect(line.substring(1).strip());
        } else if (line.startsWith("+")) {
            answers = form.withRepetition(answers, line.substring(1).strip(), SETTING);
        } else if (line.startsWith("-")) {
            String[] words = line.substring(1).strip().split(" ", -1);
            answers = form.withoutRepetition(answers, words[0], Integer.parseInt(words[1]));
        } else if (!line.isEmpty()) {
            answer(line);
        }
    }

    private void answer(String line) {
        int sign = line.indexOf('=');
        Place place = place(line.substring(0, sign).strip());
        String text = line.substring(sign + 1).strip();
        answers = answers.with(
                place,
                text.startsWith("?")
                        ? Answer.missing(MissingReason.find(text.substring(1)).orElseThrow())
                        : Answer.of(text));
    }

    private static Place place(String text) {
        int bracket = text.indexOf('[');
        return bracket < 0
                ? Place.of(text)
                : new Place(
                        text.substring(0, bracket), Integer.parseInt(text.substring(bracket + 1, text.length() - 1)));
    }

    private void expect(String line) {
        Questioning now = form.ask(answers, SETTING);
        int sign = line.indexOf('=');
        String[] words = (sign < 0 ? line : line.substring(0, sign)).strip().split(" ", -1);
        String wanted = sign < 0 ? "" : line.substring(sign + 1).strip();
        Place place = place(words.length > 1 ? words[1] : "none");
        switch (words[0]) {
            case "asked" -> assertThat(now.isRelevant(place)).as(line).isTrue();
            case "hidden" -> assertThat(now.isRelevant(place)).as(line).isFalse();
            case "required" -> assertThat(now.isRequired(place)).as(line).isTrue();
            case "optional" -> assertThat(now.isRequired(place)).as(line).isFalse();
            case "value" -> assertThat(now.value(place).asText()).as(line).isEqualTo(wanted);
            case "choices" -> assertThat(choices(now, place)).as(line).isEqualTo(wanted);
            case "problem" -> assertThat(problems(now, place)).as(line).containsExactly(wanted);
            case "fine" -> assertThat(problems(now, place)).as(line).isEmpty();
            case "pages" -> assertThat(names(now.listPages())).as(line).isEqualTo(wanted);
            case "next" -> assertThat(name(now.findNext(page(place)))).as(line).isEqualTo(wanted);
            case "back" ->
                assertThat(name(now.findPrevious(page(place)))).as(line).isEqualTo(wanted);
            case "progress" ->
                assertThat(progress(now.progress(page(place)))).as(line).isEqualTo(wanted);
            case "stored" -> assertThat(stored(now)).as(line).isEqualTo(wanted);
            default -> throw new IllegalArgumentException(line);
        }
    }

    private static String choices(Questioning now, Place place) {
        return now.choices(place).stream().map(Choice::value).collect(Collectors.joining(" "));
    }

    private static List<String> problems(Questioning now, Place place) {
        List<String> kinds = new ArrayList<>();
        for (AnswerProblem problem : now.problems()) {
            assertThat(problem.message().in(Locale.forLanguageTag("ru"))).isNotBlank();
            if (problem.place().equals(place)) {
                kinds.add(problem.kind().name());
            }
        }
        return kinds;
    }

    private Page page(Place place) {
        return form.pages().stream()
                .filter(page -> page.name().equals(place.name()))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Optional<Page> page) {
        return page.map(Page::name).orElse("none");
    }

    private static String names(List<Page> pages) {
        return pages.stream().map(Page::name).collect(Collectors.joining(" "));
    }

    private static String progress(Questioning.Progress progress) {
        return progress.page() + "/" + progress.of();
    }

    private static String stored(Questioning now) {
        return now.submission().given().keySet().stream().map(Place::toString).collect(Collectors.joining(" "));
    }
}
