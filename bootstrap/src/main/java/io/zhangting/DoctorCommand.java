package io.zhangting;

import io.zhangting.health.CheckHealth;
import io.zhangting.health.domain.Finding;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code doctor}: looks at every connection of this hall without starting it and without logging in anywhere; one line
 * for each check, and what to do. Ends with 0 when nothing is broken, 1 when something is, 2 when the settings do not
 * allow to look.
 */
final class DoctorCommand {

    private static final int BROKEN = 1;
    private static final int CANNOT_LOOK = 2;

    /** Nothing is made before it is looked at, nothing is migrated, no work is taken. */
    private static final Map<String, Object> ONLY_LOOKING = Map.of(
            "spring.main.lazy-initialization", "true",
            "db-scheduler.enabled", "false",
            "spring.datasource.hikari.initialization-fail-timeout", "-1");

    private DoctorCommand() {}

    /** @return the exit status */
    static int run(String... settings) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        SpringApplication application = BusinessHall.application(BusinessHall.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(ONLY_LOOKING);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(quiet(settings))) {
            return tell(context.getBean(CheckHealth.class).thoroughly(), out);
        } catch (RuntimeException refused) {
            out.println("✗ 配置  " + root(refused).getMessage());
            if (root(refused) instanceof MissingSetting missing) {
                out.println("    → " + missing.remedy());
            }
            return CANNOT_LOOK;
        }
    }

    /** The findings are the output. */
    private static String[] quiet(String... settings) {
        return Stream.concat(Stream.of("--logging.level.root=OFF"), Arrays.stream(settings))
                .toArray(String[]::new);
    }

    private static int tell(List<Finding> findings, PrintStream out) {
        findings.forEach(finding -> out.println(line(finding)));
        long broken = count(findings, Finding.Grade.BROKEN);
        out.println();
        out.println(findings.size() + " 项检查，" + broken + " 项有问题，" + count(findings, Finding.Grade.WARNING) + " 项需要留意");
        return broken == 0 ? 0 : BROKEN;
    }

    private static long count(List<Finding> findings, Finding.Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).count();
    }

    private static String line(Finding finding) {
        String sign = switch (finding.grade()) {
            case GOOD -> "✓";
            case WARNING -> "!";
            case BROKEN -> "✗";
        };
        String what = sign + " " + finding.subject() + "  " + finding.what();
        return finding.remedy().isEmpty() ? what : what + "\n    → " + finding.remedy();
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
