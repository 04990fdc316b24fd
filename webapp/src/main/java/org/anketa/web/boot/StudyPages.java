package org.anketa.web.boot;

import java.util.Arrays;
import org.anketa.analysis.FigureRenderers;
import org.anketa.datafile.DataFileService;
import org.anketa.web.page.Pages;
import org.anketa.web.page.PublicAddress;
import org.anketa.web.start.Desks;
import org.anketa.web.start.StartResource;
import org.anketa.web.start.StudyLines;
import org.anketa.web.study.UploadedForm;
import org.anketa.web.study.creation.FormStepResource;
import org.anketa.web.study.creation.PeopleStepResource;
import org.anketa.web.study.creation.PlanJson;
import org.anketa.web.study.creation.Plans;
import org.anketa.web.study.creation.RulesStepResource;
import org.anketa.web.study.creation.SummaryResource;
import org.anketa.web.study.invitation.HandoutResource;
import org.anketa.web.study.invitation.Handouts;
import org.anketa.web.study.invitation.InvitationPages;
import org.anketa.web.study.invitation.InvitationsResource;
import org.anketa.web.study.invitation.Issuing;
import org.anketa.web.study.invitation.Letters;
import org.anketa.web.study.overview.OverviewPages;
import org.anketa.web.study.overview.StudiesResource;
import org.anketa.web.study.overview.StudyFormResource;
import org.anketa.web.study.overview.StudyResource;
import org.anketa.web.study.overview.StudyRows;
import org.anketa.web.study.overview.WavesResource;
import org.anketa.web.study.progress.DayPicture;
import org.anketa.web.study.progress.FieldworkResource;
import org.anketa.web.study.progress.FieldworkViews;
import org.anketa.web.study.response.CorrectionPages;
import org.anketa.web.study.response.CorrectionResource;
import org.anketa.web.study.response.ResponsePages;
import org.anketa.web.study.response.ResponseResource;
import org.anketa.web.study.response.ResponseRows;
import org.anketa.web.study.response.ResponsesResource;

/** Wires the start page and the pages of studies. */
public final class StudyPages {

    private final Services services;
    private final Pages pages;
    private final PublicAddress address;
    private final Handouts handouts;
    private final UploadedForm uploads;
    private final Issuing issuing;

    private StudyPages(Services services, Pages pages, PublicAddress address) {
        this.services = services;
        this.pages = pages;
        this.address = address;
        this.handouts = new Handouts(services.clock());
        this.uploads = new UploadedForm(services.vocabularies());
        this.issuing = new Issuing(services.links(), handouts, services.audit());
    }

    public static Object[] of(
            Services services, DataFileService files, FigureRenderers renderers, Pages pages, PublicAddress address) {
        StudyPages wiring = new StudyPages(services, pages, address);
        Object[][] parts = {
            {wiring.start(files)},
            wiring.overview(),
            wiring.creation(),
            wiring.invitation(),
            wiring.responses(),
            {wiring.fieldwork(renderers)}
        };
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray();
    }

    private Object start(DataFileService files) {
        StudyLines lines = new StudyLines(services.studies(), services.responses());
        return new StartResource(
                pages,
                new Desks(
                        lines,
                        services.people(),
                        services.interviews(),
                        services.accounts(),
                        files,
                        services.backups(),
                        services.clock()));
    }

    private Object[] overview() {
        OverviewPages overview = new OverviewPages(pages, services.studies(), services.forms(), services.responses());
        return new Object[] {
            new StudiesResource(pages, new StudyRows(services.studies(), services.responses())),
            new StudyResource(overview, services.studies(), services.audit()),
            new StudyFormResource(overview, services.studies(), uploads, services.audit()),
            new WavesResource(overview, services.studies(), services.audit())
        };
    }

    private Object[] creation() {
        Plans plans = new Plans(new PlanJson(services.vocabularies()), services.clock());
        return new Object[] {
            new FormStepResource(pages, plans, services.vocabularies(), uploads),
            new RulesStepResource(pages, plans),
            new PeopleStepResource(pages, plans, services.people()),
            new SummaryResource(pages, plans, services.studies(), services.people(), issuing, services.audit())
        };
    }

    private Object[] invitation() {
        InvitationPages invitations =
                new InvitationPages(pages, services.studies(), services.links(), services.people(), handouts);
        return new Object[] {
            new InvitationsResource(
                    invitations, services.studies(), services.links(), services.people(), issuing, services.audit()),
            new HandoutResource(pages, services.studies(), handouts, new Letters(services.people()), address)
        };
    }

    private Object[] responses() {
        ResponseRows rows = new ResponseRows(services.people());
        ResponsePages responses = new ResponsePages(pages, services.forms(), services.responses(), rows);
        CorrectionPages corrections = new CorrectionPages(pages, services.forms(), responses);
        return new Object[] {
            new ResponsesResource(pages, services.studies(), services.responses(), rows),
            new ResponseResource(responses, services.studies(), services.responses(), services.audit()),
            new CorrectionResource(corrections, services.studies(), services.responses(), services.audit())
        };
    }

    private Object fieldwork(FigureRenderers renderers) {
        return new FieldworkResource(
                pages,
                services.studies(),
                services.responses(),
                new FieldworkViews(services.people(), services.clock()),
                new DayPicture(renderers));
    }
}
