package io.zhangting.reviews.web;

import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.web.Csv;
import io.zhangting.kernel.web.Days;
import io.zhangting.reviews.ExportApplications;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finished applications as a file, masked. */
@RestController
class ApplicationExportController {

    private static final List<String> TITLES = List.of("申请编号", "业务", "客户", "资金账号", "办理内容", "状态", "提交时间", "办结时间");

    private final ExportApplications export;
    private final CaseViews views;

    ApplicationExportController(ExportApplications export, CaseViews views) {
        this.export = export;
        this.views = views;
    }

    @GetMapping("/api/console/exports/applications")
    @Nullable
    ResponseEntity<?> export(
            SignedInStaff staff, @RequestParam String from, @RequestParam String to, HttpServletResponse response) {
        Optional<Days> days = Days.of(from, to);
        if (days.isEmpty()) {
            return Days.refused();
        }
        Csv.answer(
                response,
                "applications-" + from + "-" + to + ".csv",
                TITLES,
                rows -> export.export(
                        staff, days.get().from(), days.get().before(), row -> rows.accept(views.cells(row))));
        return null;
    }
}
