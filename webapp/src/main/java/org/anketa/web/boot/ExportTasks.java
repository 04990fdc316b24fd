package org.anketa.web.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.anketa.audit.AuditAction;
import org.anketa.control.Task;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.data.NamedStudy;
import org.anketa.fieldwork.data.StudyData;
import org.anketa.interchange.DataDocument;
import org.anketa.interchange.DataFormat;
import org.anketa.interchange.Formats;
import org.anketa.shared.Languages;

/** Hands the responses of a study out to a command, and what they mean. */
final class ExportTasks {

    private final Services services;
    private final Supplier<Formats> formats;

    private ExportTasks(Services services, Supplier<Formats> formats) {
        this.services = services;
        this.formats = formats;
    }

    static Map<String, Task> of(Services services, Supplier<Formats> formats) {
        ExportTasks tasks = new ExportTasks(services, formats);
        return Map.of(
                StoreTasks.EXPORT_DATA, tasks::exportData,
                StoreTasks.EXPORT_CODEBOOK, tasks::exportCodebook);
    }

    private void exportData(Map<String, String> arguments, OutputStream out) throws IOException {
        DataFormat format = format(arguments);
        Study study = study(arguments);
        document(study, arguments).write(format, language(arguments), out);
        services.audit()
                .record(
                        StoreTasks.ACTOR,
                        AuditAction.DATA_EXPORTED,
                        study.title().in(Languages.ENGLISH) + " (" + study.id() + ")");
    }

    private void exportCodebook(Map<String, String> arguments, OutputStream out) throws IOException {
        DataFormat format = format(arguments);
        document(study(arguments), arguments).writeCodebook(format, language(arguments), out);
    }

    private DataFormat format(Map<String, String> arguments) {
        return formats.get().getDataFormat(arguments.getOrDefault(StoreTasks.FORMAT, ""));
    }

    private Study study(Map<String, String> arguments) {
        return NamedStudy.get(services.studies().listStudies(), arguments.getOrDefault(StoreTasks.STUDY, ""));
    }

    private DataDocument document(Study study, Map<String, String> arguments) {
        StudyData data = services.data().getData(study.id());
        boolean labeled = Boolean.parseBoolean(arguments.get(StoreTasks.LABELED));
        return new DataDocument(data.everything(), data.everythingCodebook(), labeled);
    }

    private static Locale language(Map<String, String> arguments) {
        return Locale.forLanguageTag(arguments.getOrDefault(StoreTasks.LANGUAGE, ""));
    }
}
