package org.anketa.web.analysis.request;

import java.io.IOException;
import java.util.UUID;
import org.anketa.datafile.DataFileService;
import org.anketa.fieldwork.data.StudyData;
import org.anketa.fieldwork.data.StudyDataService;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.web.page.AddressValues;

/** Opens the data that addresses are about. */
public final class DataPlaces {

    private final DataFileService files;
    private final StudyDataService studies;

    public DataPlaces(DataFileService files, StudyDataService studies) {
        this.files = files;
        this.studies = studies;
    }

    /**
     * The data as they are now.
     *
     * @throws NotFound if there are none
     */
    public PlacedData open(DataPlace place) throws IOException {
        return switch (place.kind()) {
            case FILES -> new PlacedData(place, files.getData(place.id()), false);
            case STUDIES -> {
                StudyData data = studies.getData(studyId(place.id()));
                yield new PlacedData(place, data, data.study().simulated());
            }
        };
    }

    private static UUID studyId(String id) {
        return AddressValues.findId(id).orElseThrow(() -> new NotFound(Message.of(DataPlaces.class, "study.none")));
    }
}
