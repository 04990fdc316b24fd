package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Statistic;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.anketa.statistics.FTest;
import org.anketa.statistics.TTest;

/** The numbers that sum a comparison of groups up. */
final class GroupStatistics {

    private final GroupedValues values;
    private final List<Statistic> statistics = new ArrayList<>();

    private GroupStatistics(GroupedValues values) {
        this.values = values;
    }

    /** Tests and effect sizes; those of two groups only where there are just two. */
    static List<Statistic> of(GroupedValues values, GroupTests tests, long missing) {
        GroupStatistics all = new GroupStatistics(values);
        all.statistics.add(all.of("n", (double) values.n()).withStyle(NumberStyle.COUNT));
        all.statistics.add(all.of("missing", (double) missing, (double) missing).withStyle(NumberStyle.COUNT));
        tests.two().ifPresent(all::addTwo);
        all.addMeans(tests);
        all.statistics.add(all.of("kruskal_wallis_h", tests.ranks().h())
                .withTest(tests.ranks().p(), tests.ranks().df()));
        all.add("epsilon_squared", tests.ranks().epsilonSquared());
        all.addTest("levene_mean", tests.leveneMean());
        all.addTest("levene_median", tests.leveneMedian());
        return all.statistics;
    }

    private void addTwo(GroupTests.OfTwo two) {
        TTest welch = two.welch();
        statistics.add(of("mean_difference", welch.difference())
                .withInterval(welch.interval().low(), welch.interval().high()));
        statistics.add(of("welch_t", welch.t()).withTest(welch.p(), welch.df()));
        statistics.add(of("student_t", two.student().t())
                .withTest(two.student().p(), two.student().df()));
        add("cohens_d", welch.cohensD());
        add("hedges_g", welch.hedgesG());
        statistics.add(
                of("mann_whitney_u", two.ranks().firstU()).withTest(two.rankP()).withStyle(NumberStyle.PLAIN));
        add("rank_biserial", two.ranks().rankBiserial());
    }

    private void addMeans(GroupTests tests) {
        addTest("anova_f", tests.anova().test());
        add("eta_squared", tests.anova().etaSquared());
        add("omega_squared", tests.anova().omegaSquared());
        addTest("welch_anova_f", tests.welch());
    }

    private void addTest(String id, FTest test) {
        statistics.add(of(id, test.f()).withTest(test.p(), test.numeratorDf(), test.denominatorDf()));
    }

    private void add(String id, double value) {
        statistics.add(of(id, value));
    }

    private Statistic of(String id, double value) {
        return of(id, value, (double) values.n());
    }

    private Statistic of(String id, double value, double base) {
        return Statistic.of(
                id,
                Labels.say(
                        "compare.statistic." + id,
                        "value",
                        values.value().label(),
                        "first",
                        group(0),
                        "second",
                        group(1)),
                value,
                base);
    }

    private Text group(int group) {
        return group < values.size() ? values.categories().get(group).label() : LocalizedText.EMPTY;
    }
}
