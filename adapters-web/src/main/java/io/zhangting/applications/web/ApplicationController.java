package io.zhangting.applications.web;

import io.zhangting.applications.ChooseItems;
import io.zhangting.applications.FlowResult;
import io.zhangting.applications.FollowApplications;
import io.zhangting.applications.StartApplication;
import io.zhangting.applications.SubmitApplication;
import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    record ItemsJson(List<String> kinds, @Nullable Map<String, String> passwords) {

        ChooseItems.Choice choice() {
            return new ChooseItems.Choice(kinds, passwords == null ? Map.of() : passwords);
        }

        @Override
        public String toString() {
            return "ItemsJson" + kinds;
        }
    }

    record PasswordJson(String kind, String password) {

        @Override
        public String toString() {
            return "PasswordJson[" + kind + "]";
        }
    }

    record JudgementJson(List<String> reasons) {}

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
        return answers.application(customer, choose.choose(customer, new ApplicationId(id), chosen.choice()));
    }

    /** Judged as at submission, and nothing is kept: rules that need what only the hall knows of the customer. */
    @PostMapping("/{id}/items/judgement")
    ResponseEntity<?> judge(SignedInCustomer customer, @PathVariable UUID id, @RequestBody PasswordJson typed) {
        return answers.of(
                choose.judge(customer, new ApplicationId(id), typed.kind(), typed.password()),
                broken -> ResponseEntity.ok(new JudgementJson(
                        broken.stream().map(BrokenRule::sentence).toList())));
    }

    @PostMapping("/{id}/notice/opening")
    ResponseEntity<?> openNotice(SignedInCustomer customer, @PathVariable UUID id) {
        return answers.of(
                choose.openNotice(customer, new ApplicationId(id)),
                notice -> ResponseEntity.ok(
                        new NoticeJson(notice.key(), notice.version(), notice.title(), notice.text())));
    }

    record NoticeJson(String key, String version, String title, String text) {}

    @PostMapping("/{id}/submission")
    ResponseEntity<?> submit(SignedInCustomer customer, @PathVariable UUID id) {
        return answers.application(customer, submit.submit(customer, new ApplicationId(id)));
    }
}
