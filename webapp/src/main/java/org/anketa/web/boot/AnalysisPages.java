package org.anketa.web.boot;

import org.anketa.analysis.AnalysisCatalog;
import org.anketa.datafile.DataFileService;
import org.anketa.web.analysis.DataGalleryResource;
import org.anketa.web.analysis.DownloadResource;
import org.anketa.web.analysis.FigureResource;
import org.anketa.web.analysis.FormPages;
import org.anketa.web.analysis.FormResource;
import org.anketa.web.analysis.GalleryResource;
import org.anketa.web.analysis.NeedsPages;
import org.anketa.web.analysis.NeedsResource;
import org.anketa.web.analysis.Pictures;
import org.anketa.web.analysis.ResultPages;
import org.anketa.web.analysis.ResultResource;
import org.anketa.web.analysis.StudyDataResource;
import org.anketa.web.analysis.request.AnalysisRuns;
import org.anketa.web.analysis.request.DataPlaces;
import org.anketa.web.page.Pages;

/** Wires the pages on which analyses are chosen and read. */
final class AnalysisPages {

    private AnalysisPages() {}

    static Object[] of(Engine engine, DataFileService files, Services services, Pages pages) {
        AnalysisCatalog catalog = engine.analyses();
        DataPlaces places = new DataPlaces(files, services.data());
        AnalysisRuns runs = new AnalysisRuns(catalog, places, services.clock());
        FormPages forms = new FormPages(pages, catalog, places);
        Pictures pictures = new Pictures(engine.renderers());
        NeedsPages needs = new NeedsPages(pages, catalog, runs, pictures, services.clock());
        return new Object[] {
            new StudyDataResource(services.data(), engine.formats(), services.audit()),
            new NeedsResource(needs, places, services.studies(), services.forms()),
            new GalleryResource(pages, catalog, engine.listPlugins(), files, services.studies()),
            new DataGalleryResource(pages, catalog, engine.listPlugins(), places),
            new FormResource(forms, pages, catalog, places),
            new ResultResource(runs, forms, new ResultPages(pages, pictures, engine.formats())),
            new FigureResource(runs, pictures),
            new DownloadResource(runs, engine.formats())
        };
    }
}
