package org.anketa.plugins.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Reading.Phrase;
import org.anketa.shared.CountedText;
import org.anketa.shared.Text;
import org.anketa.statistics.RatingLevel;

/** Says whether codes can be trusted, and what to know before believing it. */
final class AgreementWords {

    /** From here on K. Krippendorff (Content Analysis, 4th edition, 2018, chapter 12) relies on data. */
    private static final double RELIABLE = 0.8;

    /** And from here on he draws tentative conclusions. */
    private static final double TENTATIVE = 0.667;

    /** Raters who agree so often, and by kappa so little, use one value nearly always. */
    private static final double OFTEN = 0.8;

    private static final double LITTLE = 0.4;

    /** Fewer units than this say little. */
    private static final long SMALL = 30;

    private AgreementWords() {}

    static Reading reading(Coefficients found, Agreement.Options options) {
        if (found.ratings().units() == 0) {
            return Reading.of(new Phrase(Labels.class, "agreement.reading.empty", Map.of()));
        }
        Map<String, Quote> quotes = new HashMap<>();
        quotes.put("n", Quote.cases());
        quotes.put("percent", Quote.value("percent_agreement"));
        quotes.put("alpha", Quote.value("krippendorff_alpha"));
        quotes.put("level", Quote.text(Labels.say("agreement.of." + id(options.level()))));
        quotes.put("kind", Quote.text(Labels.say(found.isPair() ? "agreement.two" : "agreement.several")));
        double alpha = found.alpha().value();
        if (Double.isNaN(alpha)) {
            return Reading.of(new Phrase(Labels.class, "agreement.reading.constant", Map.of("n", Quote.cases())));
        }
        String verdict = alpha >= RELIABLE ? "reliable" : alpha >= TENTATIVE ? "tentative" : "unreliable";
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(new Phrase(Labels.class, "agreement.reading.percent", quotes));
        phrases.add(new Phrase(Labels.class, "agreement.reading." + verdict, quotes));
        if (found.ratings().units() < SMALL) {
            phrases.add(new Phrase(Labels.class, "agreement.reading.small", Map.of()));
        }
        return new Reading(phrases);
    }

    private static String id(RatingLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static List<Text> notes(Coefficients found, Agreement.Options options, long missing, boolean weighted) {
        List<Text> notes = new ArrayList<>();
        if (missing > 0) {
            notes.add(CountedText.of(Labels.say("agreement.note.base", "missing", (double) missing), (double) missing)
                    .or(Labels.say("agreement.note.base.hidden")));
        }
        if (found.ratings().units() > 0 && Double.isNaN(found.alpha().value())) {
            notes.add(Labels.say("agreement.note.constant"));
        }
        if (found.ratings().percentAgreement() >= OFTEN && found.fleiss().value() < LITTLE) {
            notes.add(Labels.say("agreement.note.paradox"));
        }
        if (found.pairs().isEmpty()) {
            notes.add(Labels.say("agreement.note.values", "most", (double) Coefficients.MOST_PAIRED_VALUES));
        } else if (found.weighted()) {
            boolean numbers = options.level() == RatingLevel.INTERVAL || options.level() == RatingLevel.RATIO;
            notes.add(Labels.say(numbers ? "agreement.note.numbers" : "agreement.note.steps"));
        }
        if (Double.isNaN(found.alpha().standardError())
                && found.ratings().units() > 1
                && !Double.isNaN(found.alpha().value())) {
            notes.add(Labels.say("agreement.note.interval"));
        }
        notes.add(Labels.say("agreement.note.thresholds"));
        notes.add(Labels.say("agreement.note.methods"));
        if (weighted) {
            notes.add(Labels.say("agreement.note.weighted"));
        }
        return notes;
    }
}
