package io.zhangting.applications.web;

import io.zhangting.applications.ConfirmUnlock;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The confirm step of an unlock. */
@RestController
@RequestMapping("/api/hall/applications/{id}")
class UnlockController {

    private final ConfirmUnlock unlock;
    private final Answers answers;

    UnlockController(ConfirmUnlock unlock, Answers answers) {
        this.unlock = unlock;
        this.answers = answers;
    }

    @GetMapping("/locks")
    ResponseEntity<?> locks(SignedInCustomer customer, @PathVariable UUID id) {
        return answers.of(
                unlock.locks(customer, new ApplicationId(id)), locks -> ResponseEntity.ok(LocksJson.of(locks)));
    }

    @PostMapping("/confirmation")
    ResponseEntity<?> confirm(SignedInCustomer customer, @PathVariable UUID id) {
        return answers.application(customer, unlock.confirm(customer, new ApplicationId(id)));
    }
}
