package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anketa.reference.ReferenceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Multiple responses, against values computed with R. */
class MultipleResponseReferenceTest {

    private static final ReferenceCase NEEDS = ReferenceCase.named("synthetic_needs");
    private static final List<String> ITEMS = IntStream.rangeClosed(1, 12)
            .mapToObj(i -> (i < 10 ? "mr0" : "mr") + i)
            .toList();

    private static Run needs(String base, String... more) {
        List<String> options =
                new ArrayList<>(List.of("variables", String.join(",", ITEMS), "counted", "1", "base", base));
        options.addAll(List.of(more));
        return Run.of(new MultipleResponse(), NEEDS.sample(null), options.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "ticked, pct_of_cases_ticked_base, 956",
        "answered, pct_of_cases_answered_base, 967",
        "asked, pct_of_all, 1000"
    })
    void everyPercentageOfEveryBaseIsReproduced(String base, String column, long n) {
        JsonNode expected = NEEDS.expected("multiple_response");

        Run run = needs(base);

        assertThat(run.result().n()).isEqualTo(n);
        for (String item : ITEMS) {
            assertThat(run.number("items", item, "count"))
                    .isEqualTo(expected.get("counts").get(item).asDouble());
            Run.assertClose(
                    run.number("items", item, "pct_of_responses"),
                    expected.get("pct_of_responses").get(item).asDouble(),
                    item);
            double percent = expected.get(column).get(item).asDouble();
            Run.assertClose(run.number("items", item, "pct_of_cases"), percent, item);
            Run.assertClose(run.number("bases", item, column), percent, item);
        }
    }

    @Test
    void everyNumberOfTheSetIsReproduced() {
        JsonNode expected = NEEDS.expected("multiple_response");

        Run run = needs("answered");

        for (String id :
                List.of("total_responses", "n_all", "n_answered", "n_ticked_at_least_one", "mean_ticks_answered")) {
            Run.assertClose(run.statistic(id), expected.get(id).asDouble(), id);
        }
    }

    @Test
    void everyTestByGroupIsReproduced() {
        JsonNode expected = NEEDS.expected("multiple_response_by_c01");

        Run run = needs("answered", "group", "c01");

        for (int i = 0; i < ITEMS.size(); i++) {
            String item = ITEMS.get(i);
            for (String id : List.of("count_1", "count_2")) {
                assertThat(run.number("counts_by_group", item, id))
                        .isEqualTo(expected.get(id).get(i).asDouble());
            }
            Run.assertClose(
                    run.number("tests", item, "chi2"),
                    expected.get("chi2").get(i).asDouble(),
                    item);
            Run.assertClose(
                    run.number("tests", item, "p"), expected.get("p").get(i).asDouble(), item);
            for (String id : List.of("bonferroni", "holm", "bh")) {
                Run.assertClose(
                        run.number("tests", item, id),
                        expected.get(id).get(item).asDouble(),
                        item);
            }
        }
    }

    @Test
    void theReadingDoesNotOverstateDifferencesThatChanceExplains() {
        Run run = needs("answered", "group", "c01");

        assertThat(run.reading())
                .isEqualTo("“mr12” was ticked by 60.6% of 967 cases with an answer (95% confidence interval 57.5 to"
                        + " 63.6%), and no other item by more; they ticked 3.87 items on average. By “c01” no"
                        + " item shows a difference beyond what chance alone often yields: even on “mr12”, where it is"
                        + " clearest, Cramér’s V is 0.067 and p is 0.435 after Holm’s adjustment for 12 tests (n = 967); this does not prove the groups"
                        + " alike.");
    }
}
