package org.anketa.web.study.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anketa.people.Person;
import org.anketa.people.PersonDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressingTest {

    @ParameterizedTest
    @CsvSource({
        "Орлов Павел Андреевич, Павел Андреевич",
        "Смирнова Ольга Ивановна, Ольга Ивановна",
        "Кузьмина Анна Ильинична, Анна Ильинична",
        "Громов Игорь Ильич, Игорь Ильич",
        "Фомин Пётр Кузьмич, Пётр Кузьмич",
        "Orlov Pavel Andreevich, Pavel Andreevich",
        "Громов Игорь, Громов Игорь",
        "Anna Maria Schmidt, Anna Maria Schmidt"
    })
    void namesAreShortenedOnlyWhereTheyHaveAPatronymic(String name, String salutation) {
        PersonDetails details = new PersonDetails(UUID.randomUUID(), name, "", null, "", "", null);
        assertThat(Addressing.name(new Person(UUID.randomUUID(), details, true)))
                .isEqualTo(salutation);
    }
}
