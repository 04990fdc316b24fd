package org.anketa.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

@BothDatabases
class VocabulariesTest {

    private static final LocalizedText COURIER = LocalizedText.of("Bicycle courier", "Велокурьер");

    private final Database database;
    private final Vocabularies vocabularies;

    VocabulariesTest(DatabaseKind kind) {
        database = TestDatabases.empty(kind);
        vocabularies = new Vocabularies(database);
    }

    private List<String> offered() {
        return vocabularies.current().getList("channel").listTerms().stream()
                .map(Term::id)
                .toList();
    }

    @Test
    void areTheBuiltInListsUntilSomethingIsChanged() {
        assertThat(offered()).containsExactly("phone", "fax", "post", "email", "courier", "in_person");
        assertThat(vocabularies.current().listLists())
                .hasSameSizeAs(Vocabulary.builtIn().listLists());
    }

    @Test
    void anAddedTermIsOfferedLastAndFoundByOthers() {
        TermEntry added = vocabularies.addTerm("channel", null, COURIER, null);
        assertThat(added.id()).isEqualTo("bicycle_courier");
        assertThat(added.builtIn()).isFalse();
        assertThat(offered()).endsWith("in_person", "bicycle_courier");
        assertThat(new Vocabularies(database)
                        .current()
                        .getList("channel")
                        .getTerm("bicycle_courier")
                        .label()
                        .in(Languages.RUSSIAN))
                .isEqualTo("Велокурьер");
    }

    @Test
    void aTermIsFollowedByThoseBelowIt() {
        vocabularies.addTerm("channel", "bicycle", COURIER, "courier");
        assertThat(offered()).containsSubsequence("courier", "bicycle", "in_person");
        assertThat(vocabularies.current().getList("channel").listNarrower("courier"))
                .extracting(Term::id)
                .containsExactly("bicycle");
        assertThatThrownBy(() ->
                        vocabularies.changeTerm("channel", "courier", LocalizedText.of("Courier", "Курьер"), "bicycle"))
                .hasMessageContaining("below itself");
    }

    @Test
    void aLabelInOneLanguageServesForBoth() {
        TermEntry added = vocabularies.addTerm("channel", "", LocalizedText.of("", " Голубиная  почта "), null);
        assertThat(added.id()).isEqualTo("golubinaia_pochta");
        assertThat(added.term().label().in(Languages.ENGLISH)).isEqualTo("Голубиная почта");
    }

    @Test
    void idsAndLabelsStayUnique() {
        vocabularies.addTerm("channel", "pigeon", LocalizedText.of("Pigeon", "Голубь"), null);
        assertThatThrownBy(() -> vocabularies.addTerm("channel", "pigeon", COURIER, null))
                .hasMessageContaining("identifier");
        assertThatThrownBy(() -> vocabularies.addTerm("channel", null, LocalizedText.of("PIGEON", "Птица"), null))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> vocabularies.addTerm("channel", "Pigeon!", COURIER, null))
                .isInstanceOf(Refusal.class);
        assertThat(vocabularies
                        .addTerm("channel", null, LocalizedText.of("Pigeon?", "Голубка"), null)
                        .id())
                .isEqualTo("pigeon_2");
    }

    @Test
    void aRetiredTermIsNotOfferedButListedAndComesBack() {
        vocabularies.retire("channel", "fax");
        assertThat(offered()).doesNotContain("fax");
        assertThat(vocabularies.listEntries("channel"))
                .filteredOn(TermEntry::retired)
                .extracting(TermEntry::id)
                .containsExactly("fax");
        vocabularies.bringBack("channel", "fax");
        assertThat(offered()).startsWith("phone", "fax", "post");
    }

    @Test
    void aTermWithNarrowerOnesInUseIsNotRetired() {
        vocabularies.addTerm("channel", "bicycle", COURIER, "courier");
        assertThatThrownBy(() -> vocabularies.retire("channel", "courier")).hasMessageContaining("narrower");
        vocabularies.retire("channel", "bicycle");
        vocabularies.retire("channel", "courier");
        assertThatThrownBy(() -> vocabularies.bringBack("channel", "bicycle")).hasMessageContaining("retired");
    }

    @Test
    void theLastTermOfAListStays() {
        for (String id : List.of("phone", "fax", "post", "email", "courier")) {
            vocabularies.retire("channel", id);
        }
        assertThatThrownBy(() -> vocabularies.retire("channel", "in_person")).hasMessageContaining("last term");
    }

    @Test
    void aRenamedTermKeepsItsIdAndItsPlace() {
        vocabularies.changeTerm("channel", "fax", LocalizedText.of("Telefax", "Телефакс"), null);
        assertThat(offered()).startsWith("phone", "fax", "post");
        assertThat(vocabularies.current().getList("channel").getTerm("fax").label())
                .isEqualTo(LocalizedText.of("Telefax", "Телефакс"));
    }

    @Test
    void termsChangePlaces() {
        vocabularies.move("channel", "post", true);
        assertThat(offered()).startsWith("phone", "post", "fax", "email");
        vocabularies.move("channel", "phone", true);
        vocabularies.move("channel", "phone", false);
        assertThat(offered()).startsWith("post", "phone", "fax");
    }

    @Test
    void whatIsUnknownIsNotFound() {
        assertThatThrownBy(() -> vocabularies.listEntries("nothing")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vocabularies.retire("channel", "nothing")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vocabularies.addTerm("channel", null, COURIER, "nothing"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatAnotherNodeChangesIsSeenAtOnce() {
        Vocabularies other = new Vocabularies(database);
        assertThat(other.current().getList("channel").listTerms()).hasSize(6);
        vocabularies.addTerm("channel", "bicycle", COURIER, null);
        assertThat(other.current().getList("channel").listTerms()).hasSize(7);
        assertThatThrownBy(() -> other.addTerm("channel", "bicycle", LocalizedText.of("Cargo bike"), null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nodesThatChangeTheSameListAtTheSameMomentLoseNothing() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<Future<TermEntry>> added = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String name = "Courier " + i;
            Vocabularies node = new Vocabularies(database);
            added.add(pool.submit(() -> node.addTerm("channel", null, LocalizedText.of(name), null)));
        }
        for (Future<TermEntry> one : added) {
            one.get();
        }
        pool.shutdown();
        assertThat(offered()).hasSize(12);
        assertThat(vocabularies.listEntries("channel"))
                .extracting(TermEntry::position)
                .doesNotHaveDuplicates();
    }
}
