package io.zhangting;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The hall as commands need it: nothing is made before it is asked for, nothing is migrated, no work is taken. */
final class LazyHall {

    static final int CANNOT_LOOK = 2;

    private static final Map<String, Object> ONLY_LOOKING = Map.of(
            "spring.main.lazy-initialization", "true",
            "db-scheduler.enabled", "false",
            "spring.datasource.hikari.initialization-fail-timeout", "-1");

    private LazyHall() {}

    static ConfigurableApplicationContext start(String... settings) {
        SpringApplication application = BusinessHall.application(BusinessHall.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(ONLY_LOOKING);
        application.setLogStartupInfo(false);
        return application.run(quiet(settings));
    }

    /** What a command finds is its output. */
    private static String[] quiet(String... settings) {
        return Stream.concat(Stream.of("--logging.level.root=OFF"), Arrays.stream(settings))
                .toArray(String[]::new);
    }

    static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** @return the exit status */
    static int refused(RuntimeException failure, PrintStream out) {
        Throwable cause = sentence(failure);
        out.println("✗ 配置  " + cause.getMessage());
        if (cause instanceof MissingSetting missing) {
            out.println("    → " + missing.remedy());
        }
        return CANNOT_LOOK;
    }

    /** The innermost failure that the hall has put into words; without one, the root. */
    private static Throwable sentence(Throwable failure) {
        Throwable found = failure;
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (isPlain(cause) || !isPlain(found)) {
                found = cause;
            }
        }
        return found;
    }

    private static boolean isPlain(Throwable failure) {
        return failure.getClass().equals(IllegalStateException.class) || failure instanceof MissingSetting;
    }
}
