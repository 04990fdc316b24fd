package org.anketa.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.anketa.form.Answer;
import org.anketa.form.MissingReason;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.Questioning;
import org.anketa.form.Scale;
import org.anketa.form.Setting;

/** Answers single questions of a form as a respondent might, by what kind of question it is and how such people tend to. */
final class QuestionAnswerer {

    /** How much people differ in leaving questions out. */
    private static final double DILIGENCE = 0.5;

    private static final int DAYS = 300;

    private final Tendencies tendencies;
    private final FreeTexts texts;
    private final Respondent respondent;

    QuestionAnswerer(Tendencies tendencies, FreeTexts texts, Respondent respondent) {
        this.tendencies = tendencies;
        this.texts = texts;
        this.respondent = respondent;
    }

    /**
     * What the respondent answers; nothing if he or she leaves the question out.
     *
     * @param attempt from 0; another attempt may give another answer, after one that was refused
     */
    Optional<Answer> answer(Place place, Question question, Questioning now, Setting setting, int attempt) {
        Predicate<String> groups = group -> respondent.isIn(group, now);
        Tendency tendency = tendencies.of(question.name(), groups);
        Chance chance = respondent.chance().of(place + "/" + attempt);
        if (!now.isRequired(place) && chance.uniform("answered") > answered(tendency)) {
            return Optional.empty();
        }
        for (MissingReason reason : question.missing()) {
            if (chance.uniform(reason.id()) < tendency.missing(reason)) {
                return Optional.of(Answer.missing(reason));
            }
        }
        String text = question.type().chooses()
                ? new ChoiceDraw(question, now.choices(place), tendency, respondent, chance).draw()
                : typed(question, groups, setting, chance, attempt);
        return text.isEmpty() ? Optional.empty() : Optional.of(Answer.of(text));
    }

    private double answered(Tendency tendency) {
        double share = Math.min(tendency.answered(), 0.999);
        double odds = share / (1 - share) * StrictMath.exp(DILIGENCE * respondent.trait("diligence"));
        return odds / (1 + odds);
    }

    private String typed(Question question, Predicate<String> groups, Setting setting, Chance chance, int attempt) {
        // Numbers spread wider with each attempt, until one is let through.
        int width = 10 << Math.min(attempt, 20);
        return switch (question.type()) {
            case TEXT ->
                shortened(question, texts.one(question.name(), groups, chance).in(respondent.language()));
            case INTEGER -> String.valueOf(chance.below(width, "number"));
            case DECIMAL ->
                BigDecimal.valueOf(width * chance.uniform("number"))
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString();
            case RANGE -> onScale(question.scale(), chance);
            case DATE -> day(setting, chance).toString();
            case TIME -> time(chance).toString();
            case DATE_TIME -> day(setting, chance).atTime(time(chance)).toString();
            case ACKNOWLEDGE -> "OK";
            default -> "";
        };
    }

    private static String shortened(Question question, String text) {
        return question.longest() == 0 || text.length() <= question.longest()
                ? text
                : text.substring(0, question.longest());
    }

    private static String onScale(@org.jspecify.annotations.Nullable Scale scale, Chance chance) {
        if (scale == null) {
            return "";
        }
        int steps = scale.end()
                .subtract(scale.start())
                .divideToIntegralValue(scale.step())
                .intValue();
        BigDecimal way = scale.step().multiply(BigDecimal.valueOf(chance.below(steps + 1, "step")));
        return scale.start().add(way).toPlainString();
    }

    private static LocalDate day(Setting setting, Chance chance) {
        return LocalDate.now(setting.clock()).minusDays(chance.below(DAYS, "day"));
    }

    private static LocalTime time(Chance chance) {
        return LocalTime.of(8 + chance.below(10, "hour"), chance.below(60, "minute"));
    }
}
