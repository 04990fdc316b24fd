package org.anketa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    0;          0
                    12;         12
                    1234.5678;  1,234.568
                    0.95;       0.95
                    0.0625;     0.0625
                    0.0012345;  0.00123
                    0.0013;     0.0013
                    -0.0000021; −0.0000021
                    1e-12;      1E−12
                    -1.234e-9;  −1.23E−9
                    """)
    void plainNumbersKeepThreeSignificantDigits(double number, String shown) {
        assertThat(NumberStyle.PLAIN.format(number, Languages.ENGLISH)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.0004, < 0.001", "0.012, = 0.012", "1e-200, < 0.001"})
    void pValuesBelowAThousandthAreOnlyCalledThat(double p, String shown) {
        assertThat(NumberStyle.P_RELATION.format(p, Languages.ENGLISH).replace('\u00a0', ' '))
                .isEqualTo(shown);
    }
}
