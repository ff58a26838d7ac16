package io.zhangting.applications.web;

import io.zhangting.applications.ChooseItems;
import io.zhangting.applications.FlowResult;
import io.zhangting.applications.FollowApplications;
import io.zhangting.applications.StartApplication;
import io.zhangting.applications.SubmitApplication;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starting, choosing, following and submitting. */
@RestController
@RequestMapping("/api/hall/applications")
class ApplicationController {

    private final StartApplication start;
    private final ChooseItems choose;
    private final SubmitApplication submit;
    private final FollowApplications follow;
    private final Answers answers;

    ApplicationController(
            StartApplication start,
            ChooseItems choose,
            SubmitApplication submit,
            FollowApplications follow,
            Answers answers) {
        this.start = start;
        this.choose = choose;
        this.submit = submit;
        this.follow = follow;
        this.answers = answers;
    }

    record StartJson(String business) {}

    record ItemsJson(List<String> kinds) {}

    @GetMapping
    List<ApplicationJson> all(SignedInCustomer customer) {
        return follow.all(customer).stream().map(ApplicationJson::of).toList();
    }

    @PostMapping
    ResponseEntity<?> start(
            SignedInCustomer customer, @RequestBody StartJson asked, @RequestHeader("Idempotency-Key") UUID key) {
        return answers.of(
                start.start(customer, asked.business(), key.toString()),
                started -> answers.application(
                        customer,
                        new FlowResult.Done<>(started.id()),
                        started.fresh() ? HttpStatus.CREATED : HttpStatus.OK));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(SignedInCustomer customer, @PathVariable UUID id) {
        return answers.application(customer, new FlowResult.Done<>(new ApplicationId(id)));
    }

    @PutMapping("/{id}/items")
    ResponseEntity<?> items(SignedInCustomer customer, @PathVariable UUID id, @RequestBody ItemsJson chosen) {
        return answers.application(customer, choose.choose(customer, new ApplicationId(id), chosen.kinds()));
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<?> submit(SignedInCustomer customer, @PathVariable UUID id) {
        return answers.application(customer, submit.submit(customer, new ApplicationId(id)));
    }
}
