package io.zhangting.applications.web;

import io.zhangting.applications.ConfirmPhone;
import io.zhangting.applications.SignAgreements;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import io.zhangting.kernel.web.Problems;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Codes, phone, agreements and signature. */
@RestController
@RequestMapping("/api/hall/applications/{id}")
class AgreementController {

    private final ConfirmPhone phone;
    private final SignAgreements agreements;
    private final Answers answers;

    AgreementController(ConfirmPhone phone, SignAgreements agreements, Answers answers) {
        this.phone = phone;
        this.agreements = agreements;
        this.answers = answers;
    }

    record PurposeJson(String purpose) {}

    record CodeJson(String code) {}

    record OpenedJson(String key, String version, String title, String text, Instant acceptableAt) {}

    @PostMapping("/codes")
    ResponseEntity<?> code(SignedInCustomer customer, @PathVariable UUID id, @RequestBody PurposeJson asked) {
        Optional<CodePurpose> purpose = switch (asked.purpose()) {
            case "phone" -> Optional.of(CodePurpose.PHONE);
            case "signature" -> Optional.of(CodePurpose.SIGNATURE);
            default -> Optional.empty();
        };
        return purpose.isEmpty()
                ? Problems.of(HttpStatus.BAD_REQUEST, "request-malformed", "验证码用途有误，请刷新页面后重试")
                : answers.codeSent(phone.sendCode(customer, new ApplicationId(id), purpose.get()));
    }

    @PostMapping("/phone")
    ResponseEntity<?> phone(SignedInCustomer customer, @PathVariable UUID id, @RequestBody CodeJson typed) {
        return answers.application(customer, phone.confirm(customer, new ApplicationId(id), typed.code()));
    }

    @PostMapping("/agreements/{key}/opening")
    ResponseEntity<?> open(SignedInCustomer customer, @PathVariable UUID id, @PathVariable String key) {
        return answers.of(
                agreements.open(customer, new ApplicationId(id), key),
                opened -> ResponseEntity.ok(new OpenedJson(
                        opened.agreement().key(),
                        opened.agreement().version(),
                        opened.agreement().title(),
                        opened.text(),
                        opened.acceptableAt())));
    }

    @PostMapping("/agreements/{key}/acceptance")
    ResponseEntity<?> accept(SignedInCustomer customer, @PathVariable UUID id, @PathVariable String key) {
        return answers.application(customer, agreements.accept(customer, new ApplicationId(id), key));
    }

    @PostMapping("/signature")
    ResponseEntity<?> sign(SignedInCustomer customer, @PathVariable UUID id, @RequestBody CodeJson typed) {
        return answers.application(customer, agreements.sign(customer, new ApplicationId(id), typed.code()));
    }
}
