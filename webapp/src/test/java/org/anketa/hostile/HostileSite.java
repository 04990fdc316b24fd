package org.anketa.hostile;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.answering.FieldworkHome;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.form.Form;
import org.anketa.form.FormJson;
import org.anketa.running.BrowserSession;
import org.anketa.running.RunningServer;

/** The running WAR over a library whose every name, label and answer is an attack itself. */
final class HostileSite implements AutoCloseable {

    private static final String LIBRARIAN = "vera <script>alert(4)</script>";

    private final RunningServer server;
    private final BrowserSession administrator;
    private final BrowserSession librarian;
    private final Map<String, String> values = new HashMap<>();
    private int looked;

    private HostileSite(RunningServer server, BrowserSession administrator, BrowserSession librarian) {
        this.server = server;
        this.administrator = administrator;
        this.librarian = librarian;
    }

    static HostileSite start(Path home) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (FieldworkHome fieldwork = FieldworkHome.in(home)) {
            fieldwork.services().accounts().addUser(LIBRARIAN, Role.LIBRARIAN, FieldworkHome.PASSWORD);
            fieldwork.services().accounts().addUser("anna", Role.ADMINISTRATOR, FieldworkHome.PASSWORD);
            fill(fieldwork, values);
        }
        RunningServer server = RunningServer.startOnly(home);
        HostileSite site = new HostileSite(
                server,
                BrowserSession.signIn(server, "anna", FieldworkHome.PASSWORD),
                BrowserSession.signIn(server, LIBRARIAN, FieldworkHome.PASSWORD));
        site.values.putAll(values);
        site.begin();
        return site;
    }

    private static void fill(FieldworkHome fieldwork, Map<String, String> values) throws IOException {
        Form form = FormJson.read(HostileFiles.resource("form.json"));
        Study study = fieldwork.study(form, Regime.NAMED, false);
        String open = fieldwork.openToken(study);
        for (int i = 0; i < 12; i++) {
            String answers = "{\"choice\":\"%s\",\"age\":%d,\"what\":\"=1+1<script>alert(4)</script>\"}"
                    .formatted(i % 2 == 0 ? "yes" : "no", 30 + i % 4);
            fieldwork.services().answering().store(open, UUID.randomUUID(), Locale.ENGLISH, HostileFiles.json(answers));
        }
        values.put("study", study.id().toString());
        values.put("open", open);
        values.put("link", fieldwork.invite(study, 1).get(0).token());
    }

    private void begin() throws IOException {
        values.put("librarian", "Cookie: " + librarian.cookieHeader());
        values.put("administrator", "Cookie: " + administrator.cookieHeader());
        values.put("session", librarian.cookies().getOrDefault("anketa-session", ""));
        values.put("bearer", "Authorization: Bearer " + librarian.issueToken());
        values.put("own", "Sec-Fetch-Site: same-origin");
        values.put("form", "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin");
        values.put("upload", "Content-Type: multipart/form-data; boundary=x\r\nSec-Fetch-Site: same-origin");
        values.put("json", "Content-Type: application/json");
        String part = "--x\r\nContent-Disposition: form-data; name=\"";
        values.put("form file", part + "source\"\r\n\r\nupload\r\n" + part + "file\"; filename=\"f.json\"\r\n\r\n");
        values.put("list file", part + "file\"; filename=\"list.csv\"\r\n\r\n");
        values.put("data file", part + "file\"; filename=\"data.csv\"\r\n\r\n");
        values.put("end", "\r\n--x--\r\n");
        values.put("id", "6f1c0d7e-2a44-4b8e-9d3f-00000000");
        values.put("file", last(librarian.upload("/files", Map.of(), "x.csv", HostileFiles.LABELS)));
        values.put("handout", last(librarian.submit(page() + "/invitations/open-link", Map.of())));
    }

    private String page() {
        return "/studies/" + values.get("study");
    }

    private static String last(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(path -> path.replaceFirst("[?#].*", "").replaceFirst(".*/", ""))
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
    }

    Wire.Answer send(HostileInput input) throws IOException {
        return new Wire(server.address(), this::value).send(input.sent());
    }

    private byte[] value(String name) {
        String known = values.get(name);
        return known == null ? HostileFiles.make(name) : known.getBytes(StandardCharsets.UTF_8);
    }

    /** What the administrator sees at an address, in which values are named as in what is sent. */
    HttpResponse<String> look(String address) throws IOException {
        String whole = address;
        for (Map.Entry<String, String> value : values.entrySet()) {
            whole = whole.replace("${" + value.getKey() + "}", value.getValue());
        }
        return administrator.get(whole);
    }

    /** What the server has printed of defects since it was looked at last. */
    synchronized List<String> newDefects() {
        List<String> printed = server.printed();
        List<String> defects = printed.subList(looked, printed.size()).stream()
                .filter(line -> line.contains("SEVERE") || line.contains("WARNING") || line.startsWith("\tat "))
                .toList();
        looked = printed.size();
        return defects;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
