package org.anketa.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are attacks, made when they are needed. */
final class HostileFiles {

    /** A data file whose names and texts a browser would run, or a spreadsheet program. */
    static final String LABELS = """
            name,<script>alert(4)</script>,=cmd|' /C calc'!A0
            <img src=x onerror=alert(4)>,1,=1+1
            @SUM(1+1)*cmd|' /C calc'!A0,2,+1+1
            <svg onload=alert(4)>,3,-1+cmd
            """;

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ENTITIES = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"lol\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    private static final int BOMB_BYTES = 300 << 20;

    private HostileFiles() {}

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HostileFiles.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    static ObjectNode json(String text) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(text);
    }

    /** The file of that name. */
    static byte[] make(String name) {
        try {
            return switch (name) {
                case "workbook" -> workbook(sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", ""));
                case "workbook with entities" -> workbook(ENTITIES + sheet(text("&e;"), ""));
                case "workbook with a file's entity" -> workbook(ENTITIES + sheet(text("&f;"), ""));
                case "workbook with merges" ->
                    workbook(sheet(
                            text("Name"),
                            "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(10_000) + "</mergeCells>"));
                case "workbook with a far cell" ->
                    workbook(sheet(
                            text("Name") + "<row r=\"2147483647\"><c r=\"XFD2147483647\"><v>1</v></c></row>", ""));
                case "workbook that unpacks to 300 MB" -> bomb();
                case "half a workbook" -> half(make("workbook"));
                case "form of 10000 groups" ->
                    form("{\"type\":\"group\",\"name\":\"g\",\"label\":\"G\",\"items\":[".repeat(10_000)
                            + "]}".repeat(10_000));
                case "form of 300 groups" ->
                    form("{\"type\":\"group\",\"name\":\"g\",\"label\":\"G\",\"items\":[".repeat(300)
                            + "]}".repeat(300));
                case "gzip of 50 MB" -> gzip(50 << 20);
                default -> throw new IllegalArgumentException(name);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] form(String items) {
        return ("{\"id\":\"f\",\"version\":\"1\",\"title\":{\"en\":\"F\"},\"languages\":[\"en\"],\"items\":[" + items
                        + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String text) {
        return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    private static String sheet(String rows, String after) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData>" + after + "</worksheet>";
    }

    private static byte[] workbook(String sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts(sheet).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(String sheet) {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        return new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(packages, relations),
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"%s\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>"
                        .formatted(relations),
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"r\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                        .formatted(packages, relations),
                SHEET,
                sheet));
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < BOMB_BYTES >> 20; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(int bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(new byte[bytes]);
        }
        return out.toByteArray();
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }
}
