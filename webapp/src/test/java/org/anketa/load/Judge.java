package org.anketa.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.answering.LongForm;
import org.anketa.answering.Respondent;

/** Compares what a server has with what the journal says that it acknowledged. */
final class Judge {

    private static final int A_PAGE = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KillSite site;
    private final Questionnaires questionnaires;
    private final Journal journal;
    private int resumed;

    Judge(KillSite site, Questionnaires questionnaires, Journal journal) {
        this.site = site;
        this.questionnaires = questionnaires;
        this.journal = journal;
    }

    /** Resumes and submits every draft that was not submitted yet; those that are lost or lack an acknowledged page. */
    List<String> drafts(URI server) throws IOException, InterruptedException {
        Map<String, Journal.Entry> last = new LinkedHashMap<>();
        List<Journal.Entry> entries = journal.read();
        entries.stream().filter(Journal.Entry::isDraft).forEach(draft -> last.put(draft.key(), draft));
        List<String> lost = new ArrayList<>();
        Respondent hand = new Respondent(server, "en");
        for (Journal.Entry draft : last.values().stream().skip(resumed).toList()) {
            if (!resume(server, hand, draft)) {
                lost.add("draft " + draft.key());
            }
        }
        resumed = last.size();
        return lost;
    }

    private boolean resume(URI server, Respondent hand, Journal.Entry draft) throws IOException, InterruptedException {
        if (hand.post(draft.key(), List.of()).statusCode() != 303) {
            return false;
        }
        List<Map.Entry<String, String>> fields =
                Respondent.fields(hand.get(draft.key() + "/-/review").body(), "", Map.of()).stream()
                        .filter(field -> field.getKey().equals("response"))
                        .toList();
        HttpResponse<String> submitted = hand.post(draft.key() + "/-/submit", fields);
        if (fields.isEmpty() || submitted.statusCode() != 303) {
            return false;
        }
        UUID id = UUID.fromString(fields.get(0).getValue());
        JsonNode answers = read(server, "/api/v1/responses/" + id).path("answers");
        // The page that was under way when the server went away may have been stored, too.
        for (int pages = draft.pages(); pages <= Math.min(draft.pages() + 1, LongForm.PAGES); pages++) {
            if (answers.equals(LongForm.stored(pages, draft.number()))) {
                journal.submitted(id, draft.number(), pages);
                return true;
            }
        }
        return false;
    }

    /** Reads all responses; those that are lost, changed, or there without having been acknowledged. */
    List<String> responses(URI server) throws IOException {
        Map<UUID, Journal.Entry> acknowledged = new HashMap<>();
        journal.read().stream()
                .filter(entry -> !entry.isDraft())
                .forEach(entry -> acknowledged.put(UUID.fromString(entry.key()), entry));
        List<String> wrong = new ArrayList<>();
        for (UUID study : site.studies()) {
            int total = 1;
            for (int offset = 0; offset < total; offset += A_PAGE) {
                JsonNode page =
                        read(server, "/api/v1/studies/" + study + "/responses?offset=" + offset + "&limit=" + A_PAGE);
                total = page.path("total").intValue();
                for (JsonNode response : page.path("items")) {
                    compare(response, acknowledged, wrong);
                }
            }
        }
        acknowledged.keySet().forEach(id -> wrong.add("lost: response " + id));
        return wrong;
    }

    private void compare(JsonNode response, Map<UUID, Journal.Entry> acknowledged, List<String> wrong)
            throws IOException {
        UUID id = UUID.fromString(response.path("id").textValue());
        Journal.Entry entry = acknowledged.remove(id);
        if (entry == null) {
            wrong.add("twice or never acknowledged: response " + id);
        } else if (!response.path("answers").equals(content(entry))) {
            wrong.add("changed: response " + id);
        }
    }

    private JsonNode content(Journal.Entry entry) throws IOException {
        return entry.isResponse()
                ? questionnaires.stored(entry.number())
                : LongForm.stored(entry.pages(), entry.number());
    }

    private JsonNode read(URI server, String path) throws IOException {
        try (Connection connection = new Connection(server)) {
            Reply reply = connection.get(path, "Authorization: Bearer " + site.reader() + "\r\n");
            if (reply.status() != 200) {
                throw new IOException(path + ": " + reply.status() + " " + reply.text());
            }
            return JSON.readTree(reply.text());
        }
    }
}
