package org.anketa.web.analysis.request;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.anketa.dataset.CaseChoice;
import org.anketa.dataset.ExpressionFilter;
import org.anketa.dataset.Sample;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The cases that were chosen last: a page, its pictures and the next analysis of the same cases share one sample. */
final class Samples {

    private static final int KEPT = 3;

    private final Clock clock;
    private final Map<Key, Sample> kept = new LinkedHashMap<>(16, 0.75f, true);

    Samples(Clock clock) {
        this.clock = clock;
    }

    private record Key(DataPlace place, String revision, String frequency, String weight, String filter) {}

    /** @throws InvalidCases if the cases cannot be chosen so */
    Sample of(PlacedData data, CaseFields cases) {
        Key key = new Key(data.place(), data.source().revision(), cases.frequency(), cases.weight(), cases.filter());
        Sample known = find(key);
        if (known != null) {
            return known;
        }
        Sample sample = choose(data, cases);
        keep(key, sample);
        return sample;
    }

    private Sample choose(PlacedData data, CaseFields cases) {
        Sample weighted = weigh(data, cases);
        if (cases.filter().isEmpty()) {
            return weighted;
        }
        try {
            return weighted.filter(ExpressionFilter.compile(cases.filter(), data.codebook(), clock));
        } catch (Refusal refusal) {
            throw new InvalidCases(CaseFields.FILTER, refusal);
        }
    }

    private Sample weigh(PlacedData data, CaseFields cases) {
        try {
            return data.source().sample(new CaseChoice(cases.frequency(), cases.weight(), null), clock);
        } catch (Refusal refusal) {
            throw new InvalidCases(cases.weight().isEmpty() ? CaseFields.FREQUENCY : CaseFields.WEIGHT, refusal);
        }
    }

    private synchronized @Nullable Sample find(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, Sample sample) {
        // Older revisions of the same data will not be asked for again.
        kept.keySet()
                .removeIf(old ->
                        old.place().equals(key.place()) && !old.revision().equals(key.revision()));
        kept.put(key, sample);
        Optional<Key> oldest = kept.keySet().stream().findFirst();
        if (kept.size() > KEPT) {
            oldest.ifPresent(kept::remove);
        }
    }
}
