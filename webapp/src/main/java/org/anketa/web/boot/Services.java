package org.anketa.web.boot;

import java.time.Clock;
import org.anketa.account.AccountService;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.AnsweringService;
import org.anketa.fieldwork.InterviewService;
import org.anketa.fieldwork.LinkService;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.data.StudyDataService;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.people.PeopleService;
import org.anketa.vocabulary.Vocabularies;

/** What keeps its data in the database, as every way in uses it: the pages, REST and the command line. */
public record Services(
        Database database,
        Clock clock,
        AccountService accounts,
        AuditLog audit,
        PeopleService people,
        Vocabularies vocabularies,
        PublishedForms forms,
        StudyService studies,
        LinkService links,
        AnsweringService answering,
        InterviewService interviews,
        ResponseService responses,
        StudyDataService data)
        implements AutoCloseable {

    /**
     * Opens the database and what works on it, and makes good what a stop has left undone.
     *
     * @throws org.anketa.shared.Refusal if the database can't be opened
     */
    public static Services open(DatabaseAddress address, Clock clock) {
        Services services = on(Database.open(address), clock);
        services.answering().recordDueConsents();
        return services;
    }

    /** What works on an open database. */
    public static Services on(Database database, Clock clock) {
        PeopleService people = new PeopleService(database);
        Vocabularies vocabularies = new Vocabularies(database);
        PublishedForms forms = new PublishedForms(database);
        StudyService studies = new StudyService(database, forms, vocabularies, clock);
        LinkService links = new LinkService(database, clock);
        ResponseService responses = new ResponseService(database, forms, people, clock);
        return new Services(
                database,
                clock,
                new AccountService(database, clock),
                new AuditLog(database, clock),
                people,
                vocabularies,
                forms,
                studies,
                links,
                new AnsweringService(database, forms, links, people, clock),
                new InterviewService(database, forms, studies, people, clock),
                responses,
                new StudyDataService(studies, responses, forms, people));
    }

    /** The same where everything is made up, so that every study that is made from now on is, too. */
    Services ofSimulation() {
        return new Services(
                database,
                clock,
                accounts,
                audit,
                people,
                vocabularies,
                forms,
                studies.ofSimulation(),
                links,
                answering,
                interviews,
                responses,
                data);
    }

    @Override
    public void close() {
        database.close();
    }
}
