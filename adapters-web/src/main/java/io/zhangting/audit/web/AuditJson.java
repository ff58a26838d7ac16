package io.zhangting.audit.web;

import io.zhangting.audit.SearchAudit;
import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.kernel.web.Times;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** A page of the audit record. */
record AuditJson(List<LineJson> entries, boolean more) {

    static final List<String> TITLES = List.of("编号", "时间", "操作者类型", "操作者", "姓名", "动作", "对象", "说明", "动作代码");

    record LineJson(
            long number,
            OffsetDateTime at,
            String actorKind,
            String actor,
            String actorName,
            String action,
            String actionText,
            String subject,
            String detail) {}

    static AuditJson of(SearchAudit.Page page) {
        return new AuditJson(page.lines().stream().map(AuditJson::line).toList(), page.more());
    }

    private static LineJson line(SearchAudit.Line line) {
        AuditEntry entry = line.entry();
        return new LineJson(
                entry.number(),
                Times.local(entry.at()),
                entry.actor().kind().name().toLowerCase(Locale.ROOT),
                entry.actor().id(),
                line.actorName(),
                entry.action(),
                AuditWords.action(entry.action()),
                entry.subject(),
                AuditWords.detail(entry.action(), entry.detail()));
    }

    static List<String> cells(SearchAudit.Line line) {
        LineJson shown = line(line);
        return List.of(
                Long.toString(shown.number()),
                shown.at().toString(),
                shown.actorKind(),
                shown.actor(),
                shown.actorName(),
                shown.actionText(),
                shown.subject(),
                shown.detail(),
                shown.action());
    }
}
