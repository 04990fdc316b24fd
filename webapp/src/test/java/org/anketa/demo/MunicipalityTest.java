package org.anketa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.anketa.shared.Languages;
import org.junit.jupiter.api.Test;

class MunicipalityTest {

    private final Municipality municipality = Municipality.invent(new Chance(1));

    @Test
    void hasTwelveUnitsEachAfterTheOneItBelongsTo() {
        assertThat(municipality.parts()).hasSize(12).allSatisfy(part -> {
            assertThat(part.name().isIn(Languages.ENGLISH)).isTrue();
            assertThat(part.name().isIn(Languages.RUSSIAN)).isTrue();
        });
        assertThat(municipality.parts().stream().map(Part::id).toList().indexOf("administration"))
                .isLessThan(municipality.parts().stream().map(Part::id).toList().indexOf("finance"));
    }

    @Test
    void hasAHundredAndEightyEmployeesNoTwoAlike() {
        assertThat(municipality.employees()).hasSize(180);
        assertThat(municipality.employees()).extracting(Employee::name).doesNotHaveDuplicates();
        assertThat(municipality.employees()).extracting(Employee::number).doesNotHaveDuplicates();
        assertThat(municipality.employees())
                .extracting(Employee::part)
                .allMatch(part ->
                        municipality.parts().stream().anyMatch(unit -> unit.id().equals(part)));
    }

    @Test
    void isTheSameForTheSameSeedOnly() {
        assertThat(Municipality.invent(new Chance(1))).isEqualTo(municipality);
        assertThat(Municipality.invent(new Chance(2))).isNotEqualTo(municipality);
    }
}
