package io.zhangting.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a child is started and watched.
 *
 * @param name by which people know it, such as {@code ctp-main}
 * @param program which program it runs
 * @param directory private to it: where it runs, and whatever it writes
 * @param environment all the environment it gets, besides PATH, HOME and TMPDIR: the hall's own may hold secrets
 * @param jvmOptions for the child's Java, such as a library path
 */
public record ChildSettings(
        String name,
        String program,
        Path directory,
        Map<String, String> environment,
        List<String> jvmOptions,
        Patience patience) {

    public ChildSettings {
        environment = Map.copyOf(environment);
        jvmOptions = List.copyOf(jvmOptions);
    }

    /**
     * How long the hall waits for what.
     *
     * @param start for the child to connect
     * @param beat between two signs of life that are asked for
     * @param silence after which a child that does not answer is killed
     * @param firstPause before the first restart; it doubles with each further one
     * @param longestPause between two restarts
     * @param steady a child that lived so long begins with the first pause again
     */
    public record Patience(
            Duration start,
            Duration beat,
            Duration silence,
            Duration firstPause,
            Duration longestPause,
            Duration steady) {

        public static Patience usual() {
            return new Patience(
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(10));
        }
    }
}
