package org.anketa.web.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.anketa.audit.AuditAction;
import org.anketa.vocabulary.Term;
import org.anketa.vocabulary.Vocabularies;
import org.anketa.vocabulary.Vocabulary;
import org.anketa.web.boot.PeopleSite;
import org.anketa.web.boot.SiteReader;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of controlled lists over HTTP, without scripts. */
class ListPagesTest {

    private static final int UNPROCESSABLE = 422;

    private PeopleSite site;
    private Vocabularies vocabularies;
    private SiteReader librarian;

    @BeforeEach
    void start(@TempDir Path home) throws LifecycleException {
        site = PeopleSite.start(home);
        vocabularies = site.services().vocabularies();
        librarian = new SiteReader(site, "en", "librarian");
    }

    @AfterEach
    void stop() throws LifecycleException {
        site.close();
    }

    @Test
    void everyBuiltInListHasANameInBothLanguages() throws Exception {
        String english = librarian.get("/lists").body();
        String russian = new SiteReader(site, "ru", "librarian").get("/lists").body();
        assertThat(english).contains("Topics", "18 terms");
        assertThat(russian).contains("Темы", "18 терминов");
        Vocabulary.builtIn()
                .listLists()
                .forEach(list -> assertThat(english).contains("href=\"/lists/" + list.id() + "\""));
    }

    @Test
    void aTermIsAddedBelowAnother() throws Exception {
        HttpResponse<String> added = librarian.submit(
                "/lists/channel/terms", Map.of("label-en", "Messenger", "label-ru", "Мессенджер", "broader", "phone"));
        assertThat(librarian.follow(added).body())
                .contains("The term was added.", "id=\"messenger\"", "1 narrower", "Мессенджер");
        assertThat(site.services().audit().listEntries(0, 1))
                .allSatisfy(entry -> assertThat(entry.action()).isEqualTo(AuditAction.LIST_CHANGED));
    }

    @Test
    void whatIsRefusedComesBackAsTyped() throws Exception {
        HttpResponse<String> refused = librarian.submit(
                "/lists/channel/terms", Map.of("label-en", "Courier", "label-ru", "Гонец", "identifier", "x y"));
        assertThat(refused.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(refused.body()).contains("value=\"Гонец\"", "value=\"x y\"", "id=\"problem\"");
    }

    @Test
    void aTermIsRenamedRetiredAndBroughtBack() throws Exception {
        String fax = "/lists/channel/terms/fax";
        librarian.submit(fax, Map.of("label-en", "Telefax", "label-ru", "Телефакс", "broader", ""));
        assertThat(librarian.get(fax).body()).contains("value=\"Telefax\"", "<code>fax</code>");
        assertThat(librarian.follow(librarian.submit(fax + "/retire", Map.of())).body())
                .contains("The term was retired.", "is-retired");
        assertThat(vocabularies.current().getList("channel").findTerm("fax")).isEmpty();
        librarian.submit(fax + "/back", Map.of());
        assertThat(vocabularies.current().getList("channel").findTerm("fax")).isPresent();
    }

    @Test
    void theOrderIsChanged() throws Exception {
        librarian.submit("/lists/channel/terms/fax/move", Map.of("up", "true"));
        assertThat(vocabularies.current().getList("channel").listTerms())
                .extracting(Term::id)
                .startsWith("fax", "phone");
    }

    @Test
    void whatDoesNotExistIsNotFound() throws Exception {
        assertThat(librarian.get("/lists/nothing").statusCode()).isEqualTo(404);
        assertThat(librarian.get("/lists/channel/terms/nothing").statusCode()).isEqualTo(404);
        assertThat(librarian
                        .submit("/lists/nothing/terms", Map.of("label-en", "A"))
                        .statusCode())
                .isEqualTo(404);
    }
}
