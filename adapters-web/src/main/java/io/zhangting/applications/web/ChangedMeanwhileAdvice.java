package io.zhangting.applications.web;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.kernel.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Two pages, or a customer and a reviewer, changed the same application: one of them reads this. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChangedMeanwhileAdvice {

    @ExceptionHandler(ChangedMeanwhile.class)
    ResponseEntity<ProblemDetail> changed(ChangedMeanwhile changed) {
        return Problems.of(HttpStatus.CONFLICT, "changed-meanwhile", "申请刚刚在其他页面发生了变化，请刷新后再操作");
    }
}
