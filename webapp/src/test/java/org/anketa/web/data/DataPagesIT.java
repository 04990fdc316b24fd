package org.anketa.web.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about data files, over HTTP and without scripts. */
class DataPagesIT {

    private static final Map<String, String> NOTHING_TOLD = Map.of();

    private static RunningServer server;
    private static Visitor reader;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        server = RunningServer.start(home);
        reader = new Visitor(server, "en");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void anOpenedFileLeadsToItsPreview() throws Exception {
        HttpResponse<String> opened = open("people.csv", "name;age\nAnna;31\nBoris;44\n");
        assertThat(opened.statusCode()).isEqualTo(303);
        String page = reader.get(Visitor.target(opened)).body();
        assertThat(page).contains("<dd id=\"rows\">2</dd>", "Semicolon", "UTF-8", "Boris");
        assertThat(reader.get("/files").body()).contains("people.csv", "2 rows", "2 columns");
    }

    @Test
    void aFileIsReadAgainAsTold() throws Exception {
        String file = Visitor.target(open("notes.csv", "a;b,c\n1;2,3\n"));
        HttpResponse<String> reread = reader.submit(file + "/reading", Map.of("delimiter", "comma"));
        assertThat(reread.statusCode()).isEqualTo(303);
        assertThat(reader.get(Visitor.target(reread)).body()).contains("The file was read again.", "a;b</th>");
    }

    @Test
    void aReadingThatFailsComesBackWithWhatWasChosen() throws Exception {
        String file = Visitor.target(reader.upload(
                "/files", "file", "cp.csv", "имя\nАнна\n".getBytes(Charset.forName("windows-1251")), NOTHING_TOLD));
        HttpResponse<String> refused = reader.submit(file + "/reading", Map.of("encoding", "UTF-8"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("<option value=\"UTF-8\" selected>", "id=\"problem\"", "Анна");
    }

    @Test
    void aBadUploadComesBackToTheFirstPageBesideTheInput() throws Exception {
        HttpResponse<String> refused = reader.upload(
                "/files", "file", "ragged.csv", "a,b\n1,2\n3\n".getBytes(UTF_8), Map.of("delimiter", "comma"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"file-problem\"", "Row 3", "<option value=\"comma\" selected>", "aria-invalid=\"true\"");
        assertThat(reader.get("/files").body()).doesNotContain("ragged.csv");
    }

    @Test
    void emptyAndAbsentFilesAreRefusedInWords() throws Exception {
        assertThat(open("empty.csv", "").body()).contains("is empty");
        assertThat(reader.upload("/files", "file", "", new byte[0], NOTHING_TOLD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aVariableIsCorrectedAndSaysWhatChanged() throws Exception {
        String file = Visitor.target(open("answers.csv", "q1\n1\n2\n9\n"));
        HttpResponse<String> saved = reader.submit(
                file + "/variables/q1",
                Map.ofEntries(
                        Map.entry("label", "How often?"),
                        Map.entry("measure", "ORDINAL"),
                        Map.entry("value-0", "1"),
                        Map.entry("label-0", "often"),
                        Map.entry("position-0", "2"),
                        Map.entry("value-1", "2"),
                        Map.entry("label-1", "never"),
                        Map.entry("position-1", "1"),
                        Map.entry("value-2", "9"),
                        Map.entry("label-2", ""),
                        Map.entry("position-2", "3"),
                        Map.entry("missing-2", "true")));
        assertThat(saved.statusCode()).isEqualTo(303);
        String page = reader.get(Visitor.target(saved)).body();
        assertThat(page)
                .contains("Changed: the label, labels of values, the order of values, what counts as missing.")
                .containsSubsequence("name=\"value-0\" value=\"2\"", "value=\"never\"", "name=\"value-1\" value=\"1\"")
                .contains("name=\"missing-2\" value=\"true\" checked");
        assertThat(reader.get(file + "/variables?q=OFTEN").body()).contains("How often?");
    }

    @Test
    void aCorrectionThatCannotBeKeepsWhatWasTyped() throws Exception {
        String file = Visitor.target(open("words.csv", "town\nOmsk\nTomsk\n"));
        HttpResponse<String> refused =
                reader.submit(file + "/variables/town", Map.of("label", "Where from?", "measure", "SCALE"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"measure-problem\"", "is not a number", "value=\"Where from?\"");
    }

    @Test
    void aWrongReadingLosesNoCorrection() throws Exception {
        String file = Visitor.target(open("twice.csv", "q;r,s\n1;2,3\n2;1,3\n"));
        reader.submit(file + "/reading", Map.of("delimiter", "semicolon"));
        reader.submit(file + "/variables/q", Map.of("label", "First question", "measure", "ORDINAL"));
        reader.submit(file + "/reading", Map.of("delimiter", "comma"));
        assertThat(reader.get(file + "/variables/q").statusCode()).isEqualTo(404);
        reader.submit(file + "/reading", Map.of("delimiter", "semicolon"));
        assertThat(reader.get(file + "/variables/q").body()).contains("First question");
    }

    @Test
    void aCorrectionCanBeTakenBack() throws Exception {
        String file = Visitor.target(open("back.csv", "q\n1\n2\n"));
        reader.submit(file + "/variables/q", Map.of("label", "Question", "measure", "NOMINAL"));
        HttpResponse<String> undone = reader.submit(file + "/variables/q", Map.of("action", "reset"));
        assertThat(reader.get(Visitor.target(undone)).body())
                .contains("Changed: the label, the measure.")
                .doesNotContain("id=\"reset\"");
    }

    @Test
    void namesWithAnyCharactersHaveTheirPage() throws Exception {
        String file = Visitor.target(open("odd.csv", "a/b\\c;..;x?y#z;50 %;~002f\n1;2;3;4;5\n"));
        String list = reader.get(file + "/variables").body();
        for (String name : List.of("a/b\\c", "..", "x?y#z", "50 %", "~002f")) {
            String address = file + "/variables/" + PathName.encode(name);
            assertThat(list).contains("href=\"" + address + "\"");
            assertThat(reader.get(address).body()).contains("<h1 class=\"stay\">" + name + "</h1>");
        }
    }

    @Test
    void namesAndValuesNeverBecomeMarkup() throws Exception {
        HttpResponse<String> opened =
                open("<img src=x onerror=alert(1)>'\".csv", "<script>alert(1)</script>,b\n<b>x</b>,1\n");
        String file = Visitor.target(opened);
        String variable = file + "/variables/" + PathName.encode("<script>alert(1)</script>");
        for (String path : List.of("/files", file, file + "/remove", file + "/variables?q=%3Cscript%3E", variable)) {
            assertThat(reader.get(path).body())
                    .doesNotContain("<img", "<script>alert", "<b>x")
                    .contains("&lt;img src=x onerror=alert(1)&gt;");
        }
    }

    @Test
    void aCyrillicNameComesBackWithTheDownload() throws Exception {
        String file = Visitor.target(open("Опрос «служащие».csv", "a,b\n1,2\n"));
        HttpResponse<String> codebook = reader.get(file + "/codebook");
        assertThat(codebook.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''%D0%9E%D0%BF%D1%80%D0%BE%D1%81%20%C2%AB");
        assertThat(codebook.body()).startsWith("variable,label,measure,value,value_label,missing\na,a,ordinal,1,1,");
        HttpResponse<String> data = reader.get(file + "/data/csv");
        assertThat(data.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith(".csv");
        assertThat(data.body()).contains("a,b");
    }

    @Test
    void aCodebookIsMergedOrRefusedOnItsPage() throws Exception {
        String file = Visitor.target(open("coded.csv", "sex,age\nf,30\nm,40\n"));
        reader.submit(file + "/variables/age", Map.of("label", "Age in years", "measure", "SCALE"));
        String good = "variable,label,value,value_label\nsex,Sex,f,female\nsex,,m,male\n";
        HttpResponse<String> merged =
                reader.upload(file + "/codebook", "codebook", "book.csv", good.getBytes(UTF_8), NOTHING_TOLD);
        assertThat(reader.get(Visitor.target(merged)).body()).contains("Sex", "Age in years");
        HttpResponse<String> refused = reader.upload(
                file + "/codebook", "codebook", "book.csv", "variable,label\nsec,Sex\n".getBytes(UTF_8), NOTHING_TOLD);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"codebook-problem\"", "sec", "Did you mean");
    }

    @Test
    void theSampleSpeaksBothLanguages() throws Exception {
        String file = Visitor.target(reader.submit("/sample", Map.of()));
        assertThat(reader.get(file + "/variables").body()).contains("Satisfied with the library");
        assertThat(new Visitor(server, "ru").get(file + "/variables").body()).contains("Доволен(на) библиотекой");
    }

    @Test
    void aFileIsRemovedOnlyAfterConfirmation() throws Exception {
        String file = Visitor.target(open("gone.csv", "a\n1\n"));
        assertThat(reader.get(file + "/remove").body()).contains("Remove “gone.csv”?");
        assertThat(reader.get(file).statusCode()).isEqualTo(200);
        assertThat(Visitor.target(reader.submit(file + "/remove", Map.of()))).isEqualTo("/files?removed");
        HttpResponse<String> gone = reader.get(file);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("Open it again from the first page");
    }

    private static HttpResponse<String> open(String name, String content) throws Exception {
        return reader.upload("/files", "file", name, content.getBytes(UTF_8), NOTHING_TOLD);
    }
}
