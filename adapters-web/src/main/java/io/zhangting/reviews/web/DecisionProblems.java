package io.zhangting.reviews.web;

import io.zhangting.applications.domain.Transition;
import io.zhangting.kernel.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Sentences of refused decisions. */
final class DecisionProblems {

    private DecisionProblems() {}

    static ResponseEntity<ProblemDetail> of(Transition.Refusal refusal) {
        return switch (refusal) {
            case NOT_THE_REVIEWER -> Problems.of(HttpStatus.CONFLICT, "not-the-reviewer", "该申请由其他同事领取，您不能处理");
            case NOT_POSSIBLE_NOW -> Problems.of(HttpStatus.CONFLICT, "not-possible-now", "申请当前状态不允许此操作，请刷新查看");
            case SAME_PERSON_TWICE -> Problems.of(HttpStatus.CONFLICT, "same-person-twice", "初审人不能复核同一申请");
        };
    }

    static ResponseEntity<ProblemDetail> changedMeanwhile() {
        return Problems.of(HttpStatus.CONFLICT, "changed-meanwhile", "该申请已被他人处理或已变化，请刷新后再操作");
    }

    static ResponseEntity<ProblemDetail> stepNotInFlow() {
        return Problems.field(HttpStatus.UNPROCESSABLE_CONTENT, "step-not-in-flow", "step", "该业务没有所选的步骤，请刷新后重新选择退回原因");
    }

    static ResponseEntity<ProblemDetail> reasonMissing() {
        return Problems.field(HttpStatus.UNPROCESSABLE_CONTENT, "reason-missing", "reason", "请填写1至200字的原因");
    }

    static ResponseEntity<ProblemDetail> identityNotEstablished() {
        return Problems.field(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "identity-not-established",
                "identityEstablished",
                "客户未使用人脸核验，请先选择并记录核实身份的方式，再审核通过");
    }

    static ResponseEntity<ProblemDetail> notForThisRole() {
        return Problems.of(HttpStatus.FORBIDDEN, "not-for-this-role", "第二次审核只能由复核人员办理");
    }
}
