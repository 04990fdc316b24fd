package org.anketa.running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packaged WAR, to be started by the Java that runs the tests. The build has it started with the options in the system
 * property {@value #OPTIONS}, so that a process that lives for seconds costs little; measurements start it as users do.
 */
public final class PackagedWar {

    private static final String OPTIONS = "anketa.started.jvm";

    private PackagedWar() {}

    /**
     * The beginning of a command line, to which the arguments of the program itself are to be added.
     *
     * @param options further ones of Java
     */
    public static List<String> command(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Stream.of(System.getProperty(OPTIONS, "").split(" "))
                .filter(option -> !option.isEmpty())
                .toList());
        command.addAll(List.of(options));
        command.add("-jar");
        command.add(Path.of("target", "anketa.war").toAbsolutePath().toString());
        return command;
    }
}
