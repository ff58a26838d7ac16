package io.zhangting.execution.web;

import io.zhangting.execution.domain.Ticket;
import io.zhangting.kernel.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Sentences of refused tickets. */
final class TicketProblems {

    private TicketProblems() {}

    static ResponseEntity<ProblemDetail> of(Ticket.Refusal refusal) {
        return switch (refusal) {
            case SETTLED_ALREADY -> settled();
            case NOTHING_ENTERED -> conflict("nothing-entered", "还没有人录入结果，不能复核");
            case SAME_PERSON_TWICE -> conflict("same-person-twice", "录入和复核必须由两个人完成，请由其他同事处理");
            case HALVES_NOT_SEEN -> conflict("halves-not-seen", "新密码的两段还没有由两人分别查看和输入，不能录入“已办理成功”");
            case RESULT_NOT_POSSIBLE -> field("result-not-possible", "result", "该工单不能选择这个结果，请重新选择");
        };
    }

    static ResponseEntity<ProblemDetail> settled() {
        return conflict("ticket-settled", "该工单已完结，请刷新查看结果");
    }

    static ResponseEntity<ProblemDetail> changedMeanwhile() {
        return conflict("changed-meanwhile", "该工单刚刚被他人处理，请刷新后再操作，您填写的内容不会丢失");
    }

    static ResponseEntity<ProblemDetail> otherHalfSeen() {
        return conflict("other-half-seen", "您已看过另一半密码，这一半必须由其他同事查看");
    }

    static ResponseEntity<ProblemDetail> field(String code, String field, String sentence) {
        return Problems.field(HttpStatus.UNPROCESSABLE_CONTENT, code, field, sentence);
    }

    private static ResponseEntity<ProblemDetail> conflict(String code, String sentence) {
        return Problems.of(HttpStatus.CONFLICT, code, sentence);
    }
}
