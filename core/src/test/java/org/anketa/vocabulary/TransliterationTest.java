package org.anketa.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Housing and utilities | housing_and_utilities
                    Жильё, ЖКХ и газ      | zhile_zhkkh_i_gaz
                    Съезд щук             | sieezd_shchuk
                    Café ÅNGSTRÖM         | cafe_angstrom
                    IDEAS INITIATIVE      | ideas_initiative
                    131-ФЗ                | fz
                    №                     | term
                    議会                   | term
                    """)
    void makesIdsFromLabels(String label, String id) {
        assertThat(Transliteration.id(label)).isEqualTo(id);
    }

    @org.junit.jupiter.api.Test
    void aLongLabelIsCutBetweenWords() {
        assertThat(Transliteration.id("Обеспечение жизнедеятельности населения муниципального образования"))
                .isEqualTo("obespechenie_zhiznedeiatelnosti_naseleniia_munitsipalnogo");
        assertThat(Transliteration.id("а".repeat(200))).hasSize(60);
    }
}
