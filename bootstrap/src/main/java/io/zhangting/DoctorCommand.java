package io.zhangting;

import io.zhangting.health.CheckHealth;
import io.zhangting.health.domain.Finding;
import java.io.PrintStream;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code doctor}: looks at every connection of this hall without starting it and without logging in anywhere; one line
 * for each check, and what to do. Ends with 0 when nothing is broken, 1 when something is, 2 when the settings do not
 * allow to look.
 */
final class DoctorCommand {

    private static final int BROKEN = 1;

    private DoctorCommand() {}

    /** @return the exit status */
    static int run(String... settings) {
        PrintStream out = LazyHall.out();
        try (ConfigurableApplicationContext context = LazyHall.start(settings)) {
            return tell(context.getBean(CheckHealth.class).thoroughly(), out);
        } catch (RuntimeException refused) {
            return LazyHall.refused(refused, out);
        }
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
}
