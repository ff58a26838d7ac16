package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.credentials.IssueCode;
import io.zhangting.credentials.VerifyCode;
import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.credentials.domain.CodeVerdict;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SignedInCustomer;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Codes bound to one application or item, its owner's phone and the session. */
@Component
class ApplicationCodes {

    private final IssueCode issue;
    private final VerifyCode verify;
    private final ShowCustomer customers;

    ApplicationCodes(IssueCode issue, VerifyCode verify, ShowCustomer customers) {
        this.issue = issue;
        this.verify = verify;
        this.customers = customers;
    }

    FlowResult<PhoneNumber> send(SignedInCustomer customer, CodePurpose purpose, UUID subject) {
        CodeBinding binding = binding(customer, purpose, subject);
        return switch (issue.issue(binding)) {
            case IssueCode.Result.Issued i -> new FlowResult.Done<>(binding.phone());
            case IssueCode.Result.TooMany(Duration retryAfter) ->
                FlowResult.refused(new FlowRefusal.TooManyCodes(retryAfter));
        };
    }

    <T> FlowResult<T> ifRight(
            SignedInCustomer customer, CodePurpose purpose, UUID subject, String code, Supplier<FlowResult<T>> then) {
        return switch (verify.verify(binding(customer, purpose, subject), code)) {
            case CodeVerdict.Right r -> then.get();
            case CodeVerdict.Wrong w -> FlowResult.refused(new FlowRefusal.CodeWrong());
            case CodeVerdict.TooManyTries(Duration retryAfter) ->
                FlowResult.refused(new FlowRefusal.TooManyTries(retryAfter));
        };
    }

    private CodeBinding binding(SignedInCustomer customer, CodePurpose purpose, UUID subject) {
        CustomerRecord record = customers.customer(customer.id()).record();
        return new CodeBinding(
                purpose, record.account().value(), record.reservedPhone(), customer.session(), subject.toString());
    }
}
