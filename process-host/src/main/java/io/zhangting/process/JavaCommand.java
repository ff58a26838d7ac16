package io.zhangting.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command that starts this very program once more, as a child. */
final class JavaCommand {

    private static final List<String> SMALL = List.of(
            "-Xmx96m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED");

    private JavaCommand() {}

    static List<String> of(ChildSettings settings, Path socket) {
        // without a core file: it would hold passwords
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -c 0; exec \"$@\"", "zhangting-child"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.add("-XX:ErrorFile=" + settings.directory().resolve("hs_err.log"));
        command.addAll(settings.jvmOptions());
        command.addAll(self());
        command.addAll(List.of(settings.program(), socket.toString()));
        return command;
    }

    /** Absolute, for the child runs in a directory of its own. */
    private static List<String> self() {
        List<String> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .toList();
        boolean oneJar = path.size() == 1 && path.getFirst().endsWith(".jar");
        return oneJar
                ? List.of("-jar", path.getFirst(), ChildMain.COMMAND)
                : List.of("-cp", String.join(File.pathSeparator, path), ChildMain.class.getName());
    }

    /** Only what Java and the C library need. */
    static void environment(Map<String, String> environment, ChildSettings settings) {
        environment.keySet().retainAll(Set.of("PATH", "HOME", "TMPDIR"));
        environment.putAll(settings.environment());
    }
}
