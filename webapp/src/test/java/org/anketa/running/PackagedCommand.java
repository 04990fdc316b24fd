package org.anketa.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of the packaged WAR that has run by {@code java -jar}: its exit code and what it wrote. */
public record PackagedCommand(int exit, String out, String err) {

    private static final int PATIENCE_SECONDS = 120;

    /**
     * Runs the command to its end.
     *
     * @param folder an empty one, to run in and to keep temporary files in
     * @param locale as the platform names it, such as {@code ru_RU}
     */
    public static PackagedCommand run(Path folder, String locale, String... arguments) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = PackagedWar.command(
                "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
                "-Duser.language=" + locale.substring(0, 2),
                "-Duser.country=" + locale.substring(3));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("ANKETA_HOME");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exit = exitOf(builder.start());
        return new PackagedCommand(exit, Files.readString(out), Files.readString(err));
    }

    private static int exitOf(Process process) throws IOException {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("The command did not end");
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", stopped);
        }
    }
}
