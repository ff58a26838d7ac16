package io.zhangting.applications.web;

import io.zhangting.applications.GiveUpApplication;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking an application back, and saying that it is not one's own. */
@RestController
@RequestMapping("/api/hall/applications/{id}")
class GiveUpController {

    private final GiveUpApplication giveUp;
    private final Answers answers;

    GiveUpController(GiveUpApplication giveUp, Answers answers) {
        this.giveUp = giveUp;
        this.answers = answers;
    }

    @PostMapping("/withdrawal")
    ResponseEntity<?> withdraw(SignedInCustomer customer, @PathVariable UUID id) {
        return answers.application(customer, giveUp.withdraw(customer, new ApplicationId(id)));
    }

    @PostMapping("/repudiation")
    ResponseEntity<?> repudiate(SignedInCustomer customer, @PathVariable UUID id) {
        return answers.application(customer, giveUp.repudiate(customer, new ApplicationId(id)));
    }
}
