package org.anketa.web.study.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.people.PeopleService;
import org.anketa.people.PersonDetails;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@BothDatabases
class PeopleTreeTest {

    private final PeopleService people;
    private final UUID town;
    private final UUID finance;
    private final UUID taxes;
    private final UUID council;
    private final UUID mayor;
    private final UUID cashier;
    private final UUID collector;
    private final UUID deputy;

    PeopleTreeTest(DatabaseKind kind) {
        people = new PeopleService(TestDatabases.empty(kind));
        council = unit("Council", null);
        town = unit("Town hall", null);
        finance = unit("Finance", town);
        taxes = unit("Taxes", finance);
        mayor = person(town, "Mayor");
        cashier = person(finance, "Cashier");
        collector = person(taxes, "Collector");
        deputy = person(council, "Deputy");
    }

    private UUID unit(String name, @Nullable UUID parent) {
        return people.addUnit(LocalizedText.of(name), parent).id();
    }

    private UUID person(UUID unit, String name) {
        return people.addPerson(new PersonDetails(unit, name, "", null, "", "", null))
                .id();
    }

    private PeopleTree tree(Set<UUID> without) {
        return PeopleTree.of(people, without, Languages.ENGLISH);
    }

    @Test
    void aUnitStandsForAllBelowIt() {
        assertThat(tree(Set.of()).personsIn(Set.of(finance), Set.of())).containsExactlyInAnyOrder(cashier, collector);
        assertThat(tree(Set.of()).personsIn(Set.of(town), Set.of()))
                .containsExactlyInAnyOrder(mayor, cashier, collector);
    }

    @Test
    void singlePersonsJoinWholeUnitsOnce() {
        assertThat(tree(Set.of()).personsIn(Set.of(taxes), List.of(collector, deputy)))
                .containsExactlyInAnyOrder(collector, deputy);
        assertThat(tree(Set.of()).personsIn(Set.of(), List.of(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void whoIsInvitedOrGoneIsLeftOut() {
        people.changePerson(deputy, people.getPerson(deputy).details(), false);
        PeopleTree tree = tree(Set.of(cashier));
        assertThat(tree.count()).isEqualTo(2);
        assertThat(tree.branches())
                .extracting(PeopleTree.Branch::name)
                .containsExactly("Town hall", "Finance", "Taxes");
        assertThat(tree.branches()).extracting(PeopleTree.Branch::all).containsExactly(2, 1, 1);
        assertThat(tree.branches()).extracting(PeopleTree.Branch::depth).containsExactly(0, 1, 2);
        assertThat(tree.personsIn(Set.of(town), Set.of(cashier))).containsExactlyInAnyOrder(mayor, collector);
    }
}
