package org.anketa.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.FigureRenderer;
import org.anketa.dataset.TestSamples;
import org.anketa.interchange.ResultFormat;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host does with plugins that run. */
class PluginHostTest {

    @TempDir
    private Path root;

    private Path bundled = Path.of("");
    private Path home = Path.of("");

    @BeforeEach
    void nameFolders() {
        bundled = root.resolve("bundled");
        home = root.resolve("home");
    }

    private PluginHost start() {
        // The home first, to see that this doesn't matter.
        return PluginHost.start(
                List.of(new PluginFolder(home, PluginOrigin.HOME), new PluginFolder(bundled, PluginOrigin.BUNDLED)));
    }

    @Test
    void foldersNeedNotExist() {
        try (PluginHost host = start()) {
            assertThat(host.listPlugins()).isEmpty();
            assertThat(host.analyses().listDeclarations()).isEmpty();
            assertThat(host.listExtensions(Analysis.class)).isEmpty();
        }
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void aPluginRunsWithItsAnalysis() {
        ExampleSources.counting("one", "count").writeTo(home, "one.jar");

        try (PluginHost host = start()) {
            assertThat(host.listPlugins())
                    .containsExactly(new PluginStatus(
                            "one",
                            "1.0.0",
                            LocalizedText.of("Counts."),
                            "one.jar",
                            PluginOrigin.HOME,
                            null,
                            List.of("count")));
            assertThat(host.analyses()
                            .run("count", TestSamples.csv("a\n1\n2\n"), Map.of())
                            .n())
                    .isEqualTo(2);
        }
    }

    @Test
    void aPluginMayDescribeItselfInBothLanguages() {
        ExampleSources.counting("one", "count")
                .attribute("Plugin-Description-Ru", "Считает.")
                .writeTo(home, "one.jar");

        try (PluginHost host = start()) {
            assertThat(host.listPlugins().get(0).description()).isEqualTo(LocalizedText.of("Counts.", "Считает."));
        }
    }

    @Test
    void whatCameWithTheProductStaysAndComesFirst() {
        ExampleSources.counting("one", "count").writeTo(bundled, "z.jar");
        ExampleSources.counting("one", "recount").writeTo(home, "a.jar");
        ExampleSources.counting("two", "count-other").writeTo(home, "b.jar");

        try (PluginHost host = start()) {
            assertThat(host.listPlugins()).extracting(PluginStatus::file).containsExactly("z.jar", "a.jar", "b.jar");
            assertThat(host.listPlugins()).extracting(PluginStatus::isRunning).containsExactly(true, false, true);
            assertThat(host.analyses().listDeclarations())
                    .extracting(Declaration::id)
                    .containsExactly("count", "count-other");
        }
    }

    @Test
    void anIdIsFreeAgainWhenItsFirstFileIsRefused() {
        ExampleSources.counting("one", "count")
                .attribute("Plugin-Requires", "9.0.0")
                .writeTo(bundled, "one.jar");
        ExampleSources.counting("one", "count").writeTo(home, "one.jar");

        try (PluginHost host = start()) {
            assertThat(host.listPlugins()).extracting(PluginStatus::isRunning).containsExactly(false, true);
        }
    }

    @Test
    void everyKindOfExtensionIsListedInOrder() {
        PluginJar.of("paint")
                .source("org.example.Painter", ExampleSources.painter())
                .source("org.example.Later", ExampleSources.format("Later", "late", 5))
                .source("org.example.Sooner", ExampleSources.format("Sooner", "soon", -5))
                .writeTo(home, "b.jar");
        PluginJar.of("write")
                .source("org.example.Plain", ExampleSources.format("Plain", "plain", 0))
                .writeTo(home, "a.JAR");

        try (PluginHost host = start()) {
            assertThat(host.listExtensions(ResultFormat.class))
                    .extracting(ResultFormat::id)
                    .containsExactly("plain", "soon", "late");
            assertThat(host.listExtensions(FigureRenderer.class)).hasSize(1);
            assertThat(host.listPlugins())
                    .extracting(PluginStatus::contributions)
                    .containsExactly(List.of("plain"), List.of("soon", "bars", "box", "late"));
        }
    }

    @Test
    void aPluginsOwnCopyOfALibraryServesItAlone() throws IOException {
        // A class of the application's Jackson under the same name, and a copy of a class of the interface.
        PluginJar shading = ExampleSources.counting("one", "count")
                .source(
                        "com.fasterxml.jackson.core.JsonFactory",
                        "package com.fasterxml.jackson.core;"
                                + " public class JsonFactory { public static String origin() { return \"own\"; } }")
                .source(
                        "org.example.Count",
                        ExampleSources.count(
                                "count",
                                "private final String json = " + "com.fasterxml.jackson.core.JsonFactory.origin();"))
                .bytes("org/anketa/analysis/Analysis.class", "no class".getBytes(StandardCharsets.UTF_8));
        shading.writeTo(home, "one.jar");

        try (PluginHost host = start()) {
            assertThat(host.listPlugins()).allMatch(PluginStatus::isRunning);
            Class<?> own = host.listExtensions(Analysis.class)
                    .get(0)
                    .getClass()
                    .getClassLoader()
                    .loadClass("com.fasterxml.jackson.core.JsonFactory");
            assertThat(own).isNotEqualTo(com.fasterxml.jackson.core.JsonFactory.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPluginClassIsToldOfStartAndStop() throws IOException {
        Path notes = root.resolve("notes");
        String life = ExampleSources.HEAD + """
                public class Life extends Plugin {
                    private static void note(String text) {
                        try {
                            java.nio.file.Files.writeString(java.nio.file.Path.of("%s"), text,
                                    java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
                        } catch (java.io.IOException failed) {
                            throw new java.io.UncheckedIOException(failed);
                        }
                    }
                    @Override public void start() { note("start "); }
                    @Override public void stop() { note("stop "); throw new IllegalStateException("after all"); }
                }
                """.formatted(notes.toString().replace("\\", "\\\\"));
        ExampleSources.counting("one", "count")
                .attribute("Plugin-Class", "org.example.Life")
                .source("org.example.Life", life)
                .writeTo(home, "one.jar");

        PluginHost host = start();
        host.close();
        host.close();

        assertThat(notes).hasContent("start stop ");
    }

    @Test
    void filesAreFreeOnceTheHostIsClosed() throws IOException {
        Path running = ExampleSources.counting("one", "count").writeTo(home, "a.jar");
        Path refused = ExampleSources.counting("two", "count").writeTo(home, "b.jar");
        Path failed = ExampleSources.counting("three", "count-more")
                .index("org.example.Count", "org.example.Missing")
                .writeTo(home, "c.jar");

        try (PluginHost host = start()) {
            host.analyses().run("count", TestSamples.csv("a\n1\n"), Map.of());
            assertThat(host.analyses().getDeclaration("count").title().in(Locale.ENGLISH))
                    .isEqualTo("Count");
            assertThat(open()).doesNotContain(refused, failed);
        }

        assertThat(open()).doesNotContain(running, refused, failed);
        for (Path file : List.of(running, refused, failed)) {
            Files.delete(file);
        }
        assertThat(home).isEmptyDirectory();
    }

    /** The files that this process holds open, where the system tells. */
    private static List<Path> open() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        Assumptions.assumeTrue(Files.isDirectory(descriptors));
        List<Path> open = new ArrayList<>();
        try (Stream<Path> links = Files.list(descriptors)) {
            for (Path link : links.toList()) {
                try {
                    open.add(Files.readSymbolicLink(link));
                } catch (NoSuchFileException closed) {
                    // Some other thread's, or that of this listing itself.
                }
            }
        }
        return open;
    }

    @Test
    void otherFilesAreNoneOfItsBusiness() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("readme.txt"), "Put plugins here.");
        Files.writeString(home.resolve("disabled.txt"), "one");
        Files.writeString(home.resolve("._one.jar"), "a note of the file system");
        ExampleSources.counting("one", "count").writeTo(home, "one.jar");

        try (PluginHost host = start()) {
            assertThat(host.listPlugins()).hasSize(1).allMatch(PluginStatus::isRunning);
        }
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void aRefusalIsOneWarningInTheLogAndARunningPluginIsNone() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("bad.jar"), "no archive");
        ExampleSources.counting("one", "count").writeTo(home, "one.jar");
        List<LogRecord> records = new ArrayList<>();
        Handler handler = collecting(records);
        Logger.getLogger("").addHandler(handler);
        try {
            start().close();
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }

        assertThat(records).hasSize(1);
        assertThat(records.get(0).getLevel()).isEqualTo(Level.WARNING);
        assertThat(records.get(0).getThrown()).isNull();
        assertThat(records.get(0).getMessage()).startsWith("The plugin file bad.jar is refused: The file is not");
    }

    private static Handler collecting(List<LogRecord> records) {
        return new Handler() {
            @Override
            public void publish(LogRecord logged) {
                records.add(logged);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
