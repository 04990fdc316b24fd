package org.anketa.web.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.anketa.account.AccountService;
import org.anketa.audit.AuditLog;
import org.anketa.audit.AuditTraces;
import org.anketa.fieldwork.AnsweringService;
import org.anketa.fieldwork.FieldworkTraces;
import org.anketa.fieldwork.InterviewService;
import org.anketa.fieldwork.LinkService;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.data.StudyDataService;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.jdbc.backup.Backups;
import org.anketa.jdbc.backup.UpgradeBackup;
import org.anketa.people.PeopleService;
import org.anketa.people.erasure.ErasureJournal;
import org.anketa.people.erasure.Erasures;
import org.anketa.vocabulary.Vocabularies;
import org.anketa.web.page.ProductVersion;
import org.anketa.workspace.Workspaces;

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
        StudyDataService data,
        Workspaces workspaces,
        Backups backups,
        Erasures erasures)
        implements AutoCloseable {

    private static final Path USUAL_HOME = Path.of("anketa-home");

    /** As {@link #open(DatabaseAddress, Clock, BackupSettings)}, with backups in the usual home. */
    public static Services open(DatabaseAddress address, Clock clock) {
        return open(address, clock, BackupSettings.usual(USUAL_HOME));
    }

    /**
     * Opens the database and what works on it, and makes good what a stop has left undone. Before an upgrade, the data are
     * saved.
     *
     * @throws org.anketa.shared.Refusal if the database can't be opened
     */
    public static Services open(DatabaseAddress address, Clock clock, BackupSettings settings) {
        UpgradeBackup before = new UpgradeBackup(settings.folder(), ProductVersion.NUMBER, clock);
        Services services = on(Database.open(address, before), clock, settings);
        services.erasures().keepBesideBackups();
        return services;
    }

    /** As {@link #on(Database, Clock, BackupSettings)}, with backups in the usual home. */
    public static Services on(Database database, Clock clock) {
        return on(database, clock, BackupSettings.usual(USUAL_HOME));
    }

    /** What works on an open database. */
    public static Services on(Database database, Clock clock, BackupSettings settings) {
        PeopleService people = new PeopleService(database);
        Vocabularies vocabularies = new Vocabularies(database);
        PublishedForms forms = new PublishedForms(database);
        StudyService studies = new StudyService(database, forms, vocabularies, clock);
        LinkService links = new LinkService(database, clock);
        ResponseService responses = new ResponseService(database, forms, people, clock);
        Erasures erasures = new Erasures(
                database,
                List.of(FieldworkTraces.ofPersons(), AuditTraces.ofPersons()),
                new ErasureJournal(settings.folder().path()),
                clock);
        Backups backups = new Backups(database, settings.folder(), settings.retention(), ProductVersion.NUMBER, clock);
        // Whoever restores this node's backup finds here also who was erased at another node.
        backups.beforeEach(erasures::keepBesideBackups);
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
                new StudyDataService(studies, responses, forms, people),
                new Workspaces(database, clock),
                backups,
                erasures);
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
                data,
                workspaces,
                backups,
                erasures);
    }

    @Override
    public void close() {
        database.close();
    }
}
