package io.zhangting.applications.web;

import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.FlowResult;
import io.zhangting.applications.FollowApplications;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SignedInCustomer;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns results of the flow into answers; a step answers with the application as it now stands. */
@Component
class Answers {

    private final FollowApplications follow;

    Answers(FollowApplications follow) {
        this.follow = follow;
    }

    ResponseEntity<?> application(SignedInCustomer customer, FlowResult<ApplicationId> result, HttpStatus status) {
        return of(
                result.then(id -> follow.one(customer, id)),
                view -> ResponseEntity.status(status).body(ApplicationJson.of(view)));
    }

    ResponseEntity<?> application(SignedInCustomer customer, FlowResult<ApplicationId> result) {
        return application(customer, result, HttpStatus.OK);
    }

    ResponseEntity<?> codeSent(FlowResult<PhoneNumber> result) {
        return of(
                result,
                phone -> ResponseEntity.accepted()
                        .body(Map.of(
                                "resendAfterSeconds", CodeRules.RESEND_AFTER.toSeconds(),
                                "expiresInSeconds", CodeRules.LIFE.toSeconds(),
                                "phone", phone.toString())));
    }

    <T> ResponseEntity<?> of(FlowResult<T> result, Function<T, ResponseEntity<?>> answer) {
        return switch (result) {
            case FlowResult.Done<T>(T value) -> answer.apply(value);
            case FlowResult.Refused<T>(FlowRefusal why) -> FlowProblems.of(why);
        };
    }
}
