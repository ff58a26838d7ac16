package io.zhangting.audit.web;

import io.zhangting.audit.SearchAudit;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.web.Csv;
import io.zhangting.kernel.web.Days;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit record for who audits. */
@RestController
@RequestMapping("/api/console/audit")
class AuditController {

    private final SearchAudit audit;

    AuditController(SearchAudit audit) {
        this.audit = audit;
    }

    @GetMapping
    ResponseEntity<?> page(
            SignedInStaff staff,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @Nullable Long before) {
        return Days.of(from, to)
                .<ResponseEntity<?>>map(days -> ResponseEntity.ok(
                        AuditJson.of(audit.page(wanted(days, actor, subject), Optional.ofNullable(before)))))
                .orElseGet(Days::refused);
    }

    /** Written while it is read: the whole is never in memory. */
    @GetMapping("/export")
    @Nullable
    ResponseEntity<?> export(
            SignedInStaff staff,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String subject,
            HttpServletResponse response) {
        Optional<Days> days = Days.of(from, to);
        if (days.isEmpty()) {
            return Days.refused();
        }
        Csv.answer(
                response,
                "audit-" + from + "-" + to + ".csv",
                AuditJson.TITLES,
                rows -> audit.export(
                        staff, wanted(days.get(), actor, subject), line -> rows.accept(AuditJson.cells(line))));
        return null;
    }

    private static SearchAudit.Wanted wanted(Days days, String actor, String subject) {
        return new SearchAudit.Wanted(days.from(), days.before(), text(actor), text(subject));
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(stripped -> !stripped.isEmpty());
    }
}
