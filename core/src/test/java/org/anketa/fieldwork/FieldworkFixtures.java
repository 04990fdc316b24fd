package org.anketa.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anketa.form.Answers;
import org.anketa.form.AnswersJson;
import org.anketa.form.Form;
import org.anketa.form.FormJson;
import org.anketa.jdbc.Database;
import org.anketa.people.PeopleService;
import org.anketa.people.PersonDetails;
import org.anketa.people.Unit;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.TestClock;
import org.anketa.vocabulary.Vocabularies;

/**
 * The services of fieldwork on a database, two units with persons, and studies of a small form: {@code reads} (yes or no,
 * required), {@code what} (a text, asked of readers), {@code age}, {@code topics} (several), the repeated group
 * {@code child} with {@code name}, and {@code agree}, a consent.
 */
public final class FieldworkFixtures {

    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final String FORM = """
            {"id": "small", "version": "%s", "title": {"en": "Reading", "ru": "Чтение"},
             "languages": ["en", "ru"], "default_language": "en",
             "choice_lists": [
               {"name": "yes_no", "choices": [
                 {"value": "yes", "label": {"en": "Yes", "ru": "Да"}}, {"value": "no", "label": {"en": "No", "ru": "Нет"}}]},
               {"name": "topic", "vocabulary": "topic"}],
             "items": [
               {"type": "select_one", "name": "reads", "list": "yes_no", "required": true, "missing": ["refused"],
                "label": {"en": "Do you read?", "ru": "Читаете ли Вы?"}},
               {"type": "text", "name": "what", "relevant": "${reads} = 'yes'", "label": {"en": "What?", "ru": "Что?"}},
               {"type": "integer", "name": "age", "constraint": ". >= 18", "label": {"en": "Age", "ru": "Возраст"}},
               {"type": "select_multiple", "name": "topics", "list": "topic", "label": {"en": "Topics", "ru": "Темы"}},
               {"type": "repeat", "name": "child", "max": 3, "label": {"en": "Child", "ru": "Ребёнок"}, "items": [
                 {"type": "text", "name": "name", "label": {"en": "Name", "ru": "Имя"}}]},
               {"type": "select_one", "name": "agree", "list": "yes_no", "extra": {"consent": "yes"},
                "label": {"en": "Do you agree?", "ru": "Согласны ли Вы?"}}%s]}
            """;

    private static final JsonMapper JSON = new JsonMapper();

    public final Database database;
    public final TestClock clock = TestClock.at("2026-03-16T09:30:00Z");
    public final PeopleService people;
    public final PublishedForms forms;
    public final StudyService studies;
    public final LinkService links;
    public final AnsweringService answering;
    public final InterviewService interviews;
    public final ResponseService responses;

    /** @param database with nobody in it */
    public FieldworkFixtures(Database database) {
        this.database = database;
        this.people = new PeopleService(database);
        this.forms = new PublishedForms(database);
        this.studies = new StudyService(database, forms, new Vocabularies(database), clock);
        this.links = new LinkService(database, clock);
        this.answering = new AnsweringService(database, forms, links, people, clock);
        this.interviews = new InterviewService(database, forms, studies, people, clock);
        this.responses = new ResponseService(database, forms, people, clock);
    }

    /** The small form. */
    public static Form form() {
        return form("1", "");
    }

    /** A version of the small form with more items, each after a comma. */
    public static Form form(String version, String moreItems) {
        return FormJson.read(FORM.formatted(version, moreItems).getBytes(StandardCharsets.UTF_8));
    }

    /** A new unit at the top of the tree. */
    public UUID unit(String name) {
        return people.addUnit(LocalizedText.of(name), null).id();
    }

    public UUID person(UUID unit, String name) {
        return people.addPerson(detailsOf(unit, name)).id();
    }

    private static PersonDetails detailsOf(UUID unit, String name) {
        return new PersonDetails(unit, name, "", null, "", "", null);
    }

    /** Persons of a unit, in the order of their names. */
    public List<UUID> persons(UUID unit, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> person(unit, "Person " + i))
                .toList();
    }

    /** Lets a person leave the municipality. */
    public void leave(UUID person) {
        people.changePerson(person, people.getPerson(person).details(), false);
    }

    public NewStudy newStudy(Regime regime) {
        return new NewStudy(LocalizedText.of("Reading"), form(), regime, Study.USUAL_CELL, null, null, false);
    }

    /** A study of the small form in which one can answer. */
    public Study openStudy(Regime regime) {
        return studies.open(studies.create(newStudy(regime), "librarian").id());
    }

    public UUID waveOf(Study study) {
        return studies.listWaves(study.id()).get(0).id();
    }

    /** A person's token. */
    public String personalToken(Study study) {
        UUID unit = people.listUnits().stream().findFirst().map(Unit::id).orElseGet(() -> unit("Finance"));
        return links.invite(waveOf(study), List.of(person(unit, "Ann"))).get(0).token();
    }

    public String openToken(Study study) {
        return links.issueOpenLink(waveOf(study)).token();
    }

    /** Answers as a program sends them, with single quotation marks. */
    public static ObjectNode json(String text) {
        try {
            return JSON.readValue(text.replace('\'', '"'), ObjectNode.class);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** A change of the draft that replaces its answers. */
    public static DraftChange change(Draft draft, String answers) {
        Answers changed = AnswersJson.read(json(answers), draft.form());
        return new DraftChange(draft.formVersionId(), draft.revision(), changed, "what", RUSSIAN);
    }

    /** A table whole: its rows, each with all columns. */
    public List<Map<String, Object>> rows(String table) {
        return database.read(handle ->
                handle.createQuery("select * from " + table).mapToMap().list());
    }
}
