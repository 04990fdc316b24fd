package org.anketa.plugin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.pf4j.processor.ExtensionAnnotationProcessor;

/** Builds plugin files for tests: sources are compiled as a plugin's own build would, against the test's class path. */
public final class PluginJar {

    private static final String INDEX = "META-INF/extensions.idx";

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();

    private PluginJar() {}

    /** A plugin of version 1.0.0 that holds nothing yet. */
    public static PluginJar of(String id) {
        return new PluginJar()
                .attribute("Manifest-Version", "1.0")
                .attribute("Plugin-Id", id)
                .attribute("Plugin-Version", "1.0.0")
                .attribute("Plugin-Requires", "1.0.0");
    }

    /** A plugin from a folder of sources, resources and {@code META-INF/MANIFEST.MF}. */
    public static PluginJar ofFolder(Path folder) {
        PluginJar jar = new PluginJar();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.file(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return jar;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void file(String name, byte[] content) throws IOException {
        if (name.equals("META-INF/MANIFEST.MF")) {
            new Manifest(new ByteArrayInputStream(content))
                    .getMainAttributes()
                    .forEach((key, value) -> attribute(key.toString(), value.toString()));
        } else if (name.endsWith(".java")) {
            sources.put(name, new String(content, StandardCharsets.UTF_8));
        } else {
            bytes(name, content);
        }
    }

    /** An attribute of the manifest, in place of one of the same name. */
    public PluginJar attribute(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    /** The manifest without an attribute. */
    public PluginJar withoutAttribute(String name) {
        attributes.remove(name);
        return this;
    }

    /**
     * A class to compile.
     *
     * @param className with its package
     */
    public PluginJar source(String className, String code) {
        sources.put(className.replace('.', '/') + ".java", code);
        return this;
    }

    /** A file of text. */
    public PluginJar resource(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of bytes; what compiling makes of the same name gives way to it. */
    public PluginJar bytes(String name, byte[] content) {
        entries.put(name, content.clone());
        return this;
    }

    /** An index of extensions as it is given, whatever the sources say. */
    public PluginJar index(String... classNames) {
        return resource(INDEX, String.join("\n", classNames) + "\n");
    }

    /** Leaves entries out whose names begin so, such as a class that another one was compiled against. */
    public PluginJar leaveOut(String prefix) {
        left.add(prefix);
        return this;
    }

    /** The JAR's bytes, to cut short or to spoil. */
    public byte[] toBytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(compiled());
        all.putAll(entries);
        all.keySet().removeIf(name -> left.stream().anyMatch(name::startsWith));
        Manifest manifest = new Manifest();
        attributes.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar =
                attributes.isEmpty() ? new JarOutputStream(bytes) : new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** Writes the JAR into a folder and returns it. */
    public Path writeTo(Path folder, String fileName) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(fileName), toBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Map<String, byte[]> compiled() {
        if (sources.isEmpty()) {
            return Map.of();
        }
        try {
            Path work = Files.createTempDirectory("plugin-jar");
            try {
                return compile(work);
            } finally {
                delete(work);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Map<String, byte[]> compile(Path work) throws IOException {
        Path from = work.resolve("sources");
        Path to = Files.createDirectories(work.resolve("classes"));
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = from.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            written.add(Files.writeString(file, source.getValue()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(written);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    said,
                    files,
                    null,
                    List.of(
                            "-d", to.toString(),
                            "-encoding", "UTF-8",
                            "-classpath", System.getProperty("java.class.path"),
                            "-processor", ExtensionAnnotationProcessor.class.getName()),
                    null,
                    units);
            if (!task.call()) {
                throw new IllegalArgumentException("The plugin's sources do not compile:\n" + said);
            }
        }
        return filesIn(to);
    }

    private static Map<String, byte[]> filesIn(Path folder) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return found;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
