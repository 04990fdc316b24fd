package org.anketa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code java -jar anketa.war} runs. It lies in the WAR's root, knows nothing but the JDK, unpacks the WAR and hands
 * the arguments to the command line inside.
 *
 * <p>The server unpacks into its home, once a version; every other command unpacks into a temporary folder and leaves
 * nothing behind.
 */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) throws Exception {
        // The picture library must never look for a screen.
        System.setProperty("java.awt.headless", "true");
        Path war = ownFile();
        List<String> given = List.of(arguments);
        Optional<Path> home = ServingHome.find(given);
        try (UnpackedWar unpacked =
                home.isPresent() ? UnpackedWar.kept(war, home.get().resolve("work")) : UnpackedWar.temporary(war)) {
            System.exit(run(unpacked.folder(), given));
        } catch (IOException | UncheckedIOException unwritable) {
            System.err.println("Anketa cannot unpack itself: " + unwritable.getMessage()
                    + ". Check that the folder is writable and the disk has room.");
            System.exit(1);
        }
    }

    private static int run(Path application, List<String> arguments) throws Exception {
        // Its parent is the platform: nothing of the WAR's root, this class included, is seen from inside.
        try (URLClassLoader loader = new URLClassLoader(
                "anketa", classPath(application).toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            return (int) loader.loadClass("org.anketa.cli.CommandLineEntry")
                    .getMethod("run", Path.class, List.class)
                    .invoke(null, application, arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private static List<URL> classPath(Path application) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(url(application.resolve("WEB-INF/classes")));
        for (String folder : List.of("WEB-INF/lib", "WEB-INF/lib-provided")) {
            try (Stream<Path> jars = Files.list(application.resolve(folder))) {
                for (Path jar : jars.sorted().toList()) {
                    urls.add(url(jar));
                }
            }
        }
        return urls;
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private static Path ownFile() throws URISyntaxException {
        return Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
