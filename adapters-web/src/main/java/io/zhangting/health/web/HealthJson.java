package io.zhangting.health.web;

import io.zhangting.health.domain.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The findings as the console's page shows them, the worst first. */
record HealthJson(List<FindingJson> findings) {

    record FindingJson(String subject, String grade, String what, String remedy) {}

    static HealthJson of(List<Finding> findings) {
        return new HealthJson(findings.stream()
                .sorted(Comparator.comparing(Finding::grade).reversed().thenComparing(Finding::subject))
                .map(finding -> new FindingJson(
                        finding.subject(),
                        finding.grade().name().toLowerCase(Locale.ROOT),
                        finding.what(),
                        finding.remedy()))
                .toList());
    }
}
