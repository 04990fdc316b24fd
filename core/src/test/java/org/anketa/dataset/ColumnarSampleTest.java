package org.anketa.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

class ColumnarSampleTest {

    /** More rows than a chunk has, so that several workers share them. */
    private static final int ROWS = 150_000;

    private final int[][] data = new int[5][ROWS];

    private Sample random(Weighting weighting, CodebookEntry... corrections) {
        Random random = new Random(17);
        DataTableBuilder builder = new DataTableBuilder(List.of("a", "b", "c", "d", "w"));
        for (int row = 0; row < ROWS; row++) {
            for (int j = 0; j < 5; j++) {
                data[j][row] = random.nextInt(j + 3);
                // Zero stands for an empty answer, except in the weight.
                char[] field = data[j][row] == 0 && j < 4
                        ? new char[0]
                        : Integer.toString(data[j][row]).toCharArray();
                builder.field(j, field, 0, field.length);
            }
            builder.endRow();
        }
        DataTable table = builder.build();
        return table.sample(table.codebook(List.of(corrections)), weighting, "r");
    }

    /** The position of a number's code: 1 is the first category, 0 (empty) the one after the last. */
    private static int code(Variable variable, int number) {
        return number == 0 ? variable.noAnswerCode() : number - 1;
    }

    @Test
    void everyPairCountedTogetherEqualsCountingRowByRow() {
        Sample sample = random(new Weighting.Equal());
        List<Variable> variables = sample.codebook().listVariables().subList(0, 4);
        List<List<Variable>> pairs = new ArrayList<>();
        for (Variable first : variables) {
            for (Variable second : variables) {
                pairs.add(List.of(first, second));
            }
        }
        List<Tabulation> tables = sample.tabulate(pairs);
        for (int i = 0; i < pairs.size(); i++) {
            int x = i / 4;
            int y = i % 4;
            long[][] expected = new long[8][8];
            for (int row = 0; row < ROWS; row++) {
                expected[code(variables.get(x), data[x][row])][code(variables.get(y), data[y][row])]++;
            }
            for (int r = 0; r < variables.get(x).codeCount(); r++) {
                for (int c = 0; c < variables.get(y).codeCount(); c++) {
                    assertThat(tables.get(i).cases(r, c))
                            .as("pair %d %d cell %d %d", x, y, r, c)
                            .isEqualTo(expected[r][c]);
                }
            }
        }
    }

    @Test
    void aMarginEqualsTheSmallerTable() {
        Sample sample = random(new Weighting.Equal());
        Variable a = sample.codebook().getVariable("a");
        Variable c = sample.codebook().getVariable("c");
        Tabulation wide = sample.tabulate(a, sample.codebook().getVariable("b"), c);
        Tabulation direct = sample.tabulate(c, a);
        Tabulation margin = wide.marginal(2, 0);
        for (int i = 0; i < c.codeCount(); i++) {
            for (int j = 0; j < a.codeCount(); j++) {
                assertThat(margin.cases(i, j)).isEqualTo(direct.cases(i, j));
            }
        }
    }

    @Test
    void aTableWithoutVariablesIsTheNumberOfCases() {
        assertThat(random(new Weighting.Equal()).tabulate().cases()).isEqualTo(ROWS);
    }

    @Test
    void frequenciesCountCases() {
        Sample plain = random(new Weighting.Equal());
        Sample sample = random(new Weighting.Frequency(plain.codebook().getVariable("w")));
        Variable a = sample.codebook().getVariable("a");
        assertThat(sample.size())
                .isEqualTo(Arrays.stream(data[4]).asLongStream().sum());
        long ones = 0;
        for (int row = 0; row < ROWS; row++) {
            ones += data[0][row] == 1 ? data[4][row] : 0;
        }
        assertThat(sample.tabulate(a).cases(0)).isEqualTo(ones);
        assertThat(sample.tabulate(a).squaredWeight(0)).isEqualTo((double) ones);
    }

    @Test
    void surveyWeightsAddUpBesideTheCases() {
        Sample plain = random(new Weighting.Equal());
        Sample sample = random(new Weighting.Survey(plain.codebook().getVariable("w")));
        Variable a = sample.codebook().getVariable("a");
        long cases = 0;
        double weights = 0;
        double squares = 0;
        for (int row = 0; row < ROWS; row++) {
            if (data[0][row] == 2 && data[4][row] > 0) {
                cases++;
                weights += data[4][row];
                squares += data[4][row] * data[4][row];
            }
        }
        Tabulation counts = sample.tabulate(a);
        assertThat(counts.cases(1)).isEqualTo(cases);
        assertThat(counts.weight(1)).isEqualTo(weights);
        assertThat(counts.squaredWeight(1)).isEqualTo(squares);
    }

    @Test
    void aFilterKeepsTheRowsItAcceptsAndChangesTheRevision() {
        Sample sample = random(new Weighting.Equal());
        Sample filtered = sample.filter(new CaseFilter() {
            @Override
            public List<String> variables() {
                return List.of("a", "d");
            }

            @Override
            public boolean accepts(List<Object> values) {
                return values.get(0).equals(2.0) && !values.get(1).equals("");
            }

            @Override
            public String source() {
                return "${a} = 2 and ${d} != ''";
            }
        });
        long expected = 0;
        for (int row = 0; row < ROWS; row++) {
            expected += data[0][row] == 2 && data[3][row] != 0 ? 1 : 0;
        }
        assertThat(filtered.size()).isEqualTo(expected);
        assertThat(filtered.revision()).isNotEqualTo(sample.revision());
        Tabulation counts = filtered.tabulate(filtered.codebook().getVariable("a"));
        assertThat(List.of(counts.cases(0), counts.cases(1))).containsExactly(0L, expected);
    }

    @Test
    void aDistributionByGroupLeavesMissingNumbersAndGroupsOut() {
        Sample sample = random(new Weighting.Equal());
        Distribution distribution = sample.distribution(
                sample.codebook().getVariable("d"), sample.codebook().getVariable("a"));
        long[][] expected = new long[2][5];
        long missing = 0;
        for (int row = 0; row < ROWS; row++) {
            if (data[0][row] > 0 && data[3][row] > 0) {
                expected[data[0][row] - 1][data[3][row] - 1]++;
            } else if (data[0][row] > 0) {
                missing++;
            }
        }
        assertThat(distribution.values()).containsExactly(1, 2, 3, 4, 5);
        assertThat(distribution.cases(0)).containsExactly(expected[0]);
        assertThat(distribution.cases(1)).containsExactly(expected[1]);
        assertThat(distribution.missing()).isEqualTo(missing);
    }

    @Test
    void aFoldSeesEveryCaseOnce() {
        Sample sample = random(new Weighting.Equal());
        Variable a = sample.codebook().getVariable("a");
        long[] sum = sample.fold(List.of(a), new CaseFold<long[]>() {
            @Override
            public long[] start() {
                return new long[2];
            }

            @Override
            public void add(long[] aggregate, int[] codes, long cases, double weight) {
                aggregate[0] += cases;
                aggregate[1] += codes[0] == 0 ? 1 : 0;
            }

            @Override
            public long[] merge(long[] first, long[] second) {
                first[0] += second[0];
                first[1] += second[1];
                return first;
            }
        });
        assertThat(sum).containsExactly(ROWS, sample.tabulate(a).cases(0));
    }

    @Test
    void aFoldOfNumbersSeesThemAsTheyAreAndMissingOnesAsNone() {
        Sample sample = TestSamples.csv("a,b,f\n0.5,1,2\n,2,3\n4.25,3,0\n1.5,,1\n", "f");
        List<Variable> numbers =
                List.of(sample.codebook().getVariable("a"), sample.codebook().getVariable("b"));
        List<String> seen = sample.foldNumbers(numbers, new NumberFold<List<String>>() {
            @Override
            public List<String> start() {
                return new ArrayList<>();
            }

            @Override
            public void add(List<String> aggregate, double[] row, long cases, double weight) {
                aggregate.add(row[0] + " " + row[1] + " " + cases);
            }

            @Override
            public List<String> merge(List<String> first, List<String> second) {
                first.addAll(second);
                return first;
            }
        });
        assertThat(seen).containsExactly("0.5 1.0 2", "NaN 2.0 3", "1.5 NaN 1");
    }

    @Test
    void aFrequencyThatIsNoWholeNumberIsRefusedWithItsRow() {
        assertThatThrownBy(() -> TestSamples.csv("a,f\nx,1\ny,1.5\n", "f"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("row 2 has 1.5");
    }

    @Test
    void anEmptyTableHasNoCases() {
        Sample sample = TestSamples.csv("a,b\n");
        assertThat(sample.size()).isZero();
        assertThat(sample.tabulate(sample.codebook().getVariable("a")).cases(0)).isZero();
    }
}
