package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.anketa.dataset.CaseFilter;
import org.anketa.dataset.Sample;
import org.anketa.reference.ReferenceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Summaries of the synthetic survey, against values computed elsewhere. */
class SummaryReferenceTest {

    private static final ReferenceCase NEEDS = ReferenceCase.named("synthetic_needs");

    /** From the definitions in exact rational arithmetic (Python's fractions), rounded once at the end. */
    @ParameterizedTest
    @CsvSource({
        "age,972,28,42.30452674897119,13.604682815982356,0.4363704047803827,18,30,44,54,67,"
                + "-0.1696573093279223,-1.118386765510795",
        "tenure,971,29,13.094953656024718,11.001361924729181,0.35305050533760163,0,3.75,10.1,20.25,48,"
                + "0.8207342661650145,-0.18993971322302203",
        "hours,971,29,2.8617816683831103,2.2538663728156036,0.07233001398647872,0.21,1.35,2.24,3.71,18.42,"
                + "2.3534661476852166,8.352541294474985",
        "imp01,968,32,3.977272727272727,1.0643708056856236,0.034210173381695165,1,3,4,5,5,"
                + "-0.8725399827775345,0.039403964770391924"
    })
    void everyMeasureAgreesWithItsDefinition(
            String variable,
            double n,
            double missing,
            double mean,
            double sd,
            double se,
            double min,
            double q1,
            double median,
            double q3,
            double max,
            double skewness,
            double kurtosis) {
        Run run = Run.of(new Summary(), NEEDS.sample(null), "variables", variable);

        String[] ids = {"n", "missing", "mean", "sd", "se", "min", "q1", "median", "q3", "max", "skewness", "kurtosis"};
        double[] expected = {n, missing, mean, sd, se, min, q1, median, q3, max, skewness, kurtosis};
        for (int i = 0; i < ids.length; i++) {
            Run.assertClose(run.statistic(variable + "." + ids[i]), expected[i], ids[i]);
            Run.assertClose(run.number("summary", variable, ids[i]), expected[i], ids[i]);
        }
    }

    /** The t quantiles are those of SciPy 1.17. */
    @ParameterizedTest
    @CsvSource({"hours, 2.719840335583598, 3.003723001182623", "age, 41.44818905810854, 43.160864439833844"})
    void theMeanHasItsIntervalByStudentsT(String variable, double low, double high) {
        Run run = Run.of(new Summary(), NEEDS.sample(null), "variables", variable);

        Run.assertClose(run.number("summary", variable, "low"), low, "low");
        Run.assertClose(run.number("summary", variable, "high"), high, "high");
    }

    /** Made by svymean of R's survey 4.1.1 with raked weights. */
    @Test
    void surveyWeightsGiveTheMeanAndStandardErrorOfALinearizedDesign() {
        JsonNode expected = NEEDS.expected("weighted_estimates").get("hours").get("srs_w");

        Run run = Run.of(new Summary(), NEEDS.weighted("raked.csv", "w"), "variables", "hours,imp01");

        Run.assertClose(run.statistic("hours.mean"), expected.get("est").asDouble(), "mean");
        Run.assertClose(run.statistic("hours.se"), expected.get("se").asDouble(), "se");
        Run.assertClose(
                run.statistic("imp01.mean"),
                NEEDS.expected("weighted_estimates").get("imp01").get("est").asDouble(),
                "mean of imp01");
    }

    /** The means of importance and satisfaction among who told both. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void meansOfAFilteredSampleAreReproduced(int item) {
        JsonNode expected =
                NEEDS.expected("importance_performance").get("items").get(item - 1);
        String importance = "imp0" + item;
        String satisfaction = "sat0" + item;
        Sample both = NEEDS.sample(null).filter(new BothAnswered(importance, satisfaction));

        Run run = Run.of(new Summary(), both, "variables", importance + "," + satisfaction);

        assertThat(run.statistic(importance + ".n")).isEqualTo(expected.get(0).asDouble());
        Run.assertClose(run.statistic(importance + ".mean"), expected.get(1).asDouble(), importance);
        Run.assertClose(run.statistic(satisfaction + ".mean"), expected.get(2).asDouble(), satisfaction);
    }

    private record BothAnswered(String first, String second) implements CaseFilter {
        @Override
        public List<String> variables() {
            return List.of(first, second);
        }

        @Override
        public boolean accepts(List<Object> values) {
            return !values.contains("");
        }

        @Override
        public String source() {
            return first + " and " + second;
        }
    }
}
