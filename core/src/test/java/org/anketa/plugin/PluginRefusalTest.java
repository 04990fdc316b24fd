package org.anketa.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.shared.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that can't run is refused in one line of either language, beside one that runs all the same. */
class PluginRefusalTest {

    private static byte[] good;

    @TempDir
    private Path home;

    @BeforeAll
    static void buildTheGoodOne() {
        good = ExampleSources.counting("good", "count-well").toBytes();
    }

    private static PluginJar counting() {
        return ExampleSources.counting("bad", "count-badly");
    }

    private String refusalOf(PluginJar jar) throws IOException {
        return refusalOf("bad.jar", jar.toBytes());
    }

    /** The refusal in English of a file beside the good plugin, whose name comes before and after it. */
    private String refusalOf(String name, byte[] content) throws IOException {
        Files.write(home.resolve(name), content);
        Files.write(home.resolve("a-good.jar"), good);
        try (PluginHost host = PluginHost.start(List.of(new PluginFolder(home, PluginOrigin.HOME)))) {
            assertThat(host.listPlugins()).extracting(PluginStatus::file).containsExactly("a-good.jar", name);
            assertThat(host.listPlugins().get(0).isRunning()).isTrue();
            assertThat(host.analyses().findDeclaration("count-well")).isPresent();
            PluginStatus refused = host.listPlugins().get(1);
            assertThat(refused.contributions()).isEmpty();
            return inOneLine(refused);
        }
    }

    private static String inOneLine(PluginStatus status) {
        Text refusal = status.refusal();
        if (refusal == null) {
            throw new AssertionError(status.file() + " runs");
        }
        ContractWords.assertTranslated(refusal, "the refusal");
        assertThat(refusal.in(Languages.ENGLISH)).doesNotContain("\n", "\tat ");
        assertThat(refusal.in(Languages.RUSSIAN)).doesNotContain("\n");
        return refusal.in(Languages.ENGLISH);
    }

    @Test
    void bothLanguagesHaveEveryRefusal() {
        assertThat(Message.listKeys(PluginHost.class, Languages.RUSSIAN))
                .isNotEmpty()
                .isEqualTo(Message.listKeys(PluginHost.class, Languages.ENGLISH));
    }

    @Test
    void aFileThatIsNoArchive() throws IOException {
        assertThat(refusalOf("broken.jar", "no archive".getBytes(StandardCharsets.UTF_8)))
                .contains("damaged")
                .contains("Copy it here again");
        assertThat(refusalOf("broken.jar", new byte[0])).contains("damaged");
    }

    @Test
    void anArchiveThatWasCutShort() throws IOException {
        byte[] whole = counting().toBytes();

        assertThat(refusalOf("cut.jar", Arrays.copyOf(whole, whole.length / 2))).contains("damaged");
    }

    @Test
    void anArchiveWhoseContentIsSpoiled() throws IOException {
        byte[] whole = counting().toBytes();
        // Within the compressed manifest, which comes first.
        Arrays.fill(whole, 70, 110, (byte) 0x55);

        assertThat(refusalOf("spoiled.jar", whole)).contains("damaged");
    }

    @Test
    void aFileThatCannotBeRead() throws IOException {
        Files.createSymbolicLink(home.resolve("gone.jar"), home.resolve("nowhere"));

        try (PluginHost host = PluginHost.start(List.of(new PluginFolder(home, PluginOrigin.HOME)))) {
            assertThat(inOneLine(host.listPlugins().get(0))).startsWith("The file cannot be read.");
        }
    }

    @Test
    void aZip() throws IOException {
        assertThat(refusalOf("bad.zip", counting().toBytes())).startsWith("Plugins are JAR files, and this is a ZIP.");
    }

    @Test
    void aJarWithoutManifestOrId() throws IOException {
        PluginJar bare = counting()
                .withoutAttribute("Manifest-Version")
                .withoutAttribute("Plugin-Id")
                .withoutAttribute("Plugin-Description")
                .withoutAttribute("Plugin-Requires");

        assertThat(refusalOf(counting().withoutAttribute("Plugin-Id"))).contains("no Plugin-Id");
        assertThat(refusalOf(bare.withoutAttribute("Plugin-Version"))).contains("no Plugin-Id");
    }

    @Test
    void aMissingOrMalformedVersion() throws IOException {
        assertThat(refusalOf(counting().withoutAttribute("Plugin-Version"))).contains("no Plugin-Version");
        assertThat(refusalOf(counting().attribute("Plugin-Version", "one"))).contains("\"one\"", "such as 1.2.0");
    }

    @Test
    void aNewerInterface() throws IOException {
        assertThat(refusalOf(counting().attribute("Plugin-Requires", "1.1.0")))
                .contains("needs the plugin interface 1.1.0, and here is 1.0.0")
                .contains("Update Anketa");
        assertThat(refusalOf(counting().attribute("Plugin-Requires", "<1.0.0"))).contains("<1.0.0");
        assertThat(refusalOf(counting().attribute("Plugin-Requires", "soon"))).contains("\"soon\"");
    }

    @Test
    void anIdThatAnotherFileHas() throws IOException {
        assertThat(refusalOf(ExampleSources.counting("good", "count-again")))
                .isEqualTo("The plugin \"good\" already runs from the file a-good.jar. Delete one of the two files.");
    }

    @Test
    void aDependencyOnAnotherPlugin() throws IOException {
        assertThat(refusalOf(counting().attribute("Plugin-Dependencies", "good@1.0.0")))
                .contains("wants to use other plugins (good@1.0.0)");
    }

    @Test
    void aPluginWithoutExtensions() throws IOException {
        assertThat(refusalOf(counting().leaveOut("META-INF/extensions.idx"))).contains("META-INF/extensions.idx");
        assertThat(refusalOf(counting().index("# nothing"))).contains("META-INF/extensions.idx");
    }

    @Test
    void extensionsOfUnknownKinds() throws IOException {
        PluginJar other = PluginJar.of("bad")
                .source(
                        "org.example.Other",
                        ExampleSources.HEAD + "@Extension public final class Other implements ExtensionPoint {}");

        assertThat(refusalOf(other)).startsWith("None of its extensions is of a kind that Anketa uses");
    }

    @Test
    void aListedClassThatIsMissing() throws IOException {
        assertThat(refusalOf(counting().index("org.example.Missing")))
                .contains("org.example.Missing", "not in the file");
    }

    @Test
    void aClassThatIsNoClass() throws IOException {
        PluginJar spoiled = counting().bytes("org/example/Count.class", "no class".getBytes(StandardCharsets.UTF_8));

        assertThat(refusalOf(spoiled)).contains("org.example.Count", "ClassFormatError");
    }

    @Test
    void aClassWhoseNeedsAreMissing() throws IOException {
        PluginJar base = counting()
                .source("org.example.Base", "package org.example; public class Base {}")
                .source(
                        "org.example.Count",
                        ExampleSources.count("count-badly", "private final Base base = new Base();"))
                .leaveOut("org/example/Base");

        assertThat(refusalOf(base))
                .contains(
                        "org.example.Count needs something that is not here (NoClassDefFoundError: org/example/Base)");
    }

    @Test
    void anOptionWhoseTypeIsMissing() throws IOException {
        PluginJar typed = counting()
                .source("org.example.Kind", "package org.example; public enum Kind { A }")
                .source(
                        "org.example.Count",
                        ExampleSources.count("count-badly", "")
                                .replace("record Options()", "record Options(@Default(\"a\") Kind kind)"))
                .leaveOut("org/example/Kind");

        assertThat(refusalOf(typed)).contains("org/example/Kind");
    }

    @Test
    void aClassOfTheEngineThatPluginsMayNotUse() throws IOException {
        PluginJar curious = counting()
                .source(
                        "org.example.Count",
                        ExampleSources.count(
                                "count-badly", "private final Object host = org.anketa.plugin.PluginOrigin.HOME;"));

        assertThat(refusalOf(curious)).contains("org/anketa/plugin/PluginOrigin");
    }

    @Test
    void aConstructorThatThrowsOrIsHidden() throws IOException {
        assertThat(refusalOf(counting()
                        .source(
                                "org.example.Count",
                                ExampleSources.count(
                                        "count-badly",
                                        "public Count() { throw new IllegalStateException(\"two\\n lines\"); }"))))
                .contains("org.example.Count failed when it was created (IllegalStateException: two lines)");
        assertThat(refusalOf(counting().source("org.example.Count", ExampleSources.count("count-badly", "Count() {}"))))
                .contains("org.example.Count cannot be created");
    }

    @Test
    void aClassThatFailsWhenItIsInitialized() throws IOException {
        assertThat(refusalOf(counting()
                        .source(
                                "org.example.Count",
                                ExampleSources.count(
                                        "count-badly", "static final int ANSWER = Integer.parseInt(\"six\");"))))
                .contains("org.example.Count failed when it was created (NumberFormatException");
    }

    @Test
    void anIncompleteDeclaration() throws IOException {
        assertThat(refusalOf(counting().leaveOut("org/example/messages_ru.properties")))
                .contains("declared incompletely: org.example.Count lacks the message count-badly.title in Russian");
    }

    @Test
    void anAnalysisThatAnotherPluginBrings() throws IOException {
        assertThat(refusalOf(ExampleSources.counting("bad", "count-well")))
                .isEqualTo("The plugin \"good\" already brings the analysis \"count-well\"."
                        + " Delete the file of one of the two plugins.");
    }

    @Test
    void twoAnalysesOfOneId() throws IOException {
        PluginJar twice = counting()
                .source(
                        "org.example.Recount",
                        ExampleSources.count("count-badly", "").replace("Count", "Recount"));

        assertThat(refusalOf(twice)).contains("Two of its analyses have the same id, \"count-badly\"");
    }

    @Test
    void aPluginClassThatFailsOrIsNone() throws IOException {
        String failing = ExampleSources.HEAD
                + "public class Life extends Plugin { @Override public void start() { throw new AssertionError(\"no\"); } }";
        PluginJar jar = counting().attribute("Plugin-Class", "org.example.Life");

        assertThat(refusalOf(jar.source("org.example.Life", failing))).contains("when it was started", "no");
        assertThat(refusalOf(jar.source("org.example.Life", "package org.example; public class Life {}")))
                .contains("does not extend org.pf4j.Plugin");
    }

    @Test
    void aFormatThatFailsToSayItsName() throws IOException {
        PluginJar nameless = PluginJar.of("bad")
                .source(
                        "org.example.Nameless",
                        ExampleSources.format("Nameless", "x", 0).replace("return \"x\"", "throw new Error(\"none\")"));

        assertThat(refusalOf(nameless)).contains("Error: none");
        assertThat(refusalOf(PluginJar.of("bad")
                        .source(
                                "org.example.Nameless",
                                ExampleSources.format("Nameless", "x", 0).replace("return \"x\"", "return null"))))
                .contains("org.example.Nameless has no id");
    }
}
