package io.zhangting.access.web;

import io.zhangting.kernel.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Why people cannot be changed so, in words. */
final class StaffProblems {

    private StaffProblems() {}

    static ResponseEntity<ProblemDetail> changedMeanwhile() {
        return Problems.of(HttpStatus.CONFLICT, "changed-meanwhile", "该人员的信息刚被他人更新，请刷新后再操作");
    }

    static ResponseEntity<ProblemDetail> nameTaken() {
        return Problems.field(HttpStatus.CONFLICT, "name-taken", "name", "该登录名已被使用，请换一个");
    }

    static ResponseEntity<ProblemDetail> nameMalformed() {
        return Problems.field(
                HttpStatus.UNPROCESSABLE_CONTENT, "name-malformed", "name", "登录名为2至31位小写字母、数字、点或连字符，以字母开头；姓名为1至30字");
    }

    static ResponseEntity<ProblemDetail> rolesNotTogether() {
        return Problems.field(
                HttpStatus.UNPROCESSABLE_CONTENT, "roles-not-together", "roles", "请至少选择一个角色；管理员不得兼任经办、复核或运营");
    }

    static ResponseEntity<ProblemDetail> notOneself() {
        return Problems.of(HttpStatus.CONFLICT, "not-oneself", "不能对自己进行此操作，请由另一名管理员办理");
    }

    static ResponseEntity<ProblemDetail> isDisabled() {
        return Problems.of(HttpStatus.CONFLICT, "is-disabled", "该人员已停用，请先启用");
    }
}
