package org.anketa.web.boot;

import org.anketa.interchange.Formats;
import org.anketa.people.staff.StaffImports;
import org.anketa.web.page.Pages;
import org.anketa.web.people.EraseResource;
import org.anketa.web.people.ErasuresResource;
import org.anketa.web.people.ImportResource;
import org.anketa.web.people.ImportedResource;
import org.anketa.web.people.PersonsResource;
import org.anketa.web.people.StaffResource;
import org.anketa.web.people.UnitsResource;
import org.anketa.web.vocabulary.ListLog;
import org.anketa.web.vocabulary.ListsResource;
import org.anketa.web.vocabulary.TermResource;

/** Wires the pages of staff and of controlled lists. */
final class PeoplePages {

    private PeoplePages() {}

    /** The resources of the pages. */
    static Object[] of(Services services, Formats formats, Pages pages) {
        StaffImports imports = new StaffImports(services.people(), formats, services.clock());
        ListLog log = new ListLog(services.audit());
        return new Object[] {
            new StaffResource(pages, services.people()),
            new UnitsResource(pages, services.people(), services.audit()),
            new PersonsResource(pages, services.people(), services.audit()),
            new EraseResource(pages, services.people(), services.erasures(), services.audit()),
            new ErasuresResource(pages, services.erasures()),
            new ImportResource(pages, imports),
            new ImportedResource(pages, imports, services.audit()),
            new ListsResource(pages, services.vocabularies(), log),
            new TermResource(pages, services.vocabularies(), log)
        };
    }
}
