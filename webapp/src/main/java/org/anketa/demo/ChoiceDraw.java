package org.anketa.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.anketa.form.Choice;
import org.anketa.form.Question;

/** Draws choices. Who likes a choice of a list likes it in every question that has the list. */
final class ChoiceDraw {

    /** How much people of one group differ in what they like. */
    private static final double TASTE = 0.7;

    private static final int USUAL_RANKS = 3;

    private final Question question;
    private final List<Choice> choices;
    private final Tendency tendency;
    private final Respondent respondent;
    private final Chance chance;

    ChoiceDraw(Question question, List<Choice> choices, Tendency tendency, Respondent respondent, Chance chance) {
        this.question = question;
        this.choices = choices;
        this.tendency = tendency;
        this.respondent = respondent;
        this.chance = chance;
    }

    /** The drawn choices separated by spaces; empty if none can be drawn. */
    String draw() {
        return switch (question.type()) {
            case SELECT_ONE -> tendency.isScale() ? onScale() : ordered(1);
            case RANK -> ordered(1 + chance.below(Math.min(most(), USUAL_RANKS), "ranks"));
            default -> several();
        };
    }

    private int most() {
        int most = question.choosing() == null ? 0 : question.choosing().most();
        return most == 0 ? choices.size() : Math.min(most, choices.size());
    }

    /** Each choice by its own share, at least one, and of too many those that came in most easily. */
    private String several() {
        List<Choice> byEase = choices.stream()
                .filter(choice -> odds(choice) > 0)
                .sorted(Comparator.comparingDouble(this::effort))
                .toList();
        long drawn = byEase.stream().filter(choice -> effort(choice) < 1).count();
        long kept = Math.max(1, Math.min(drawn, most()));
        List<Choice> chosen = byEase.stream().limit(kept).toList();
        return joined(choices.stream().filter(chosen::contains).toList());
    }

    private double effort(Choice choice) {
        double odds = odds(choice);
        return chance.uniform(choice.value()) / (odds / (1 + odds));
    }

    /** Different choices one after the other, each by its share among those that are left. */
    private String ordered(int count) {
        return joined(choices.stream()
                .filter(choice -> odds(choice) > 0)
                .sorted(Comparator.comparingDouble(
                        choice -> -StrictMath.log(chance.uniform(choice.value())) / odds(choice)))
                .limit(count)
                .toList());
    }

    private String onScale() {
        int last = (int) Math.min(tendency.number("of", choices.size()), choices.size());
        for (Choice apart : choices.subList(last, choices.size())) {
            if (chance.uniform("apart " + apart.value()) < tendency.number(apart.value(), 0)) {
                return apart.value();
            }
        }
        double place = tendency.number("mean", 0) + tendency.number("spread", 1) * chance.normal("place");
        for (var number : tendency.numbers().entrySet()) {
            if (number.getKey().startsWith("+")) {
                place += number.getValue() * respondent.trait(number.getKey().substring(1));
            }
        }
        int index = (int) Math.round(place) - 1;
        return choices.get(Math.max(0, Math.min(last - 1, index))).value();
    }

    /** The odds that somebody with the person's taste chooses it; without any tendency all choices are alike. */
    private double odds(Choice choice) {
        double share = Math.min(0.99, tendency.number(choice.value(), isKnown() ? 0 : 0.3));
        String list = question.choosing() == null ? "" : question.choosing().list();
        double taste = TASTE * respondent.chance().normal("taste " + list + " " + choice.value());
        return share / (1 - share) * StrictMath.exp(taste);
    }

    private boolean isKnown() {
        return choices.stream().anyMatch(choice -> tendency.numbers().containsKey(choice.value()));
    }

    private static String joined(List<Choice> chosen) {
        return chosen.stream().map(Choice::value).collect(Collectors.joining(" "));
    }
}
